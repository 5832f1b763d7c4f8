/** When somebody can be received: who and what is taken, and the sessions that appointments make. */
@NullMarked
package fr.estran.disponibilites;

import org.jspecify.annotations.NullMarked;
