/** Tries what must hold when many come at once, on a town made for it in a database that is thrown away, and measures it. */
@NullMarked
package fr.estran.banc.places;

import org.jspecify.annotations.NullMarked;
