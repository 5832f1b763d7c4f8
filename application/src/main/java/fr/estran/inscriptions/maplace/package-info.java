/** The form by which the public asks for a place, the code that it gives back, and the page where one comes back to it. */
@NullMarked
package fr.estran.inscriptions.maplace;

import org.jspecify.annotations.NullMarked;
