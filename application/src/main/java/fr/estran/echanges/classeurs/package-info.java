/** Sheets of others made into a folder of records: what each column is, how each row is understood. */
@NullMarked
package fr.estran.echanges.classeurs;

import org.jspecify.annotations.NullMarked;
