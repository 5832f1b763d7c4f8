/** Rules by which days come back, and hours when a place is open: read, told in words, asked of a moment. */
@NullMarked
package fr.estran.socle.temps;

import org.jspecify.annotations.NullMarked;
