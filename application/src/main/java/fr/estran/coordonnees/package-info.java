/** How somebody is reached: telephone numbers and addresses, as typed and as told, and the slips of the hand in them. */
@NullMarked
package fr.estran.coordonnees;

import org.jspecify.annotations.NullMarked;
