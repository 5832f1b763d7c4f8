/** Where it happens: districts, venues with their hours and rooms, the days on which they are closed. */
@NullMarked
package fr.estran.ville.territoire;

import org.jspecify.annotations.NullMarked;
