/** The pages on which the public takes an appointment, moves it, finds it again. */
@NullMarked
package fr.estran.monrendezvous;

import org.jspecify.annotations.NullMarked;
