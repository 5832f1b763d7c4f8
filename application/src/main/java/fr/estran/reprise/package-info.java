/** Sheets of others made into a folder of records: the State's tool first. What has no home here is counted, and said. */
@NullMarked
package fr.estran.reprise;

import org.jspecify.annotations.NullMarked;
