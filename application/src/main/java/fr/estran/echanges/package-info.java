/** Records that come in and go out: folders of records, and the sheets of others made into one. */
@NullMarked
package fr.estran.echanges;

import org.jspecify.annotations.NullMarked;
