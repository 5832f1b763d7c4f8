/** What slows down whoever guesses, or asks too often. */
@NullMarked
package fr.estran.freins;

import org.jspecify.annotations.NullMarked;
