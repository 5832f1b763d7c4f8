/** The form by which the public asks for a place, the code that it gives back, and "Ma place", where one comes back to it. */
@NullMarked
package fr.estran.maplace;

import org.jspecify.annotations.NullMarked;
