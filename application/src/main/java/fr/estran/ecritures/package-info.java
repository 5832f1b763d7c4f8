/** What people write in the cells of a sheet, read: days, hours, lengths, names, and words made comparable. */
@NullMarked
package fr.estran.ecritures;

import org.jspecify.annotations.NullMarked;
