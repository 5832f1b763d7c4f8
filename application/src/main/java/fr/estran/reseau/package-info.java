/** The local bodies that help too: the directory, what is written to them, and the meetings of the collective. */
@NullMarked
package fr.estran.reseau;

import org.jspecify.annotations.NullMarked;
