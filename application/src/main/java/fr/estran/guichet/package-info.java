/** Registers somebody by telephone or at the desk: who, for what, how they are reached, what is worth a second look, what is read back to them. */
@NullMarked
package fr.estran.guichet;

import org.jspecify.annotations.NullMarked;
