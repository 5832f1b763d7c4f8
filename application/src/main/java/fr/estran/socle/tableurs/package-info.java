/** Any sheet read (.xlsx, .ods, .csv), row after row, and what people write in its cells: days, hours, lengths, names. */
@NullMarked
package fr.estran.socle.tableurs;

import org.jspecify.annotations.NullMarked;
