/** What a session needs on the spot: a room that is promised, the equipment to bring. */
@NullMarked
package fr.estran.preparation;

import org.jspecify.annotations.NullMarked;
