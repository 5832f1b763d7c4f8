/** Models of workshops, and what a session needs on the spot: a room that is promised, the equipment to bring. */
@NullMarked
package fr.estran.programme.ateliers;

import org.jspecify.annotations.NullMarked;
