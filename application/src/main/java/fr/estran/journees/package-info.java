/** A day on which somebody cannot come: what becomes of each session, who is told, how it is put back. */
@NullMarked
package fr.estran.journees;

import org.jspecify.annotations.NullMarked;
