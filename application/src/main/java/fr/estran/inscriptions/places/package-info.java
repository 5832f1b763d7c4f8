/** Who asked for a place and in which state the asking is: given out one after the other under one lock. */
@NullMarked
package fr.estran.inscriptions.places;

import org.jspecify.annotations.NullMarked;
