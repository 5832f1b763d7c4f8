/** Who helps with what, as anyone looks it up: by need, by district, at this hour, on a list or on a map. */
@NullMarked
package fr.estran.quiaide;

import org.jspecify.annotations.NullMarked;
