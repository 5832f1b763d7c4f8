/** The local bodies that help too: the directory, and the meetings of the collective. */
@NullMarked
package fr.estran.reseau;

import org.jspecify.annotations.NullMarked;
