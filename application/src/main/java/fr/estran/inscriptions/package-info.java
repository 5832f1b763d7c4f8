/** Who asked for a place, in which state the asking is, and all that happened to it. */
@NullMarked
package fr.estran.inscriptions;

import org.jspecify.annotations.NullMarked;
