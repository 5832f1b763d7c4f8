/** What each column of a sheet is, as it seems to be and as one says it; then each row is understood. */
@NullMarked
package fr.estran.correspondances;

import org.jspecify.annotations.NullMarked;
