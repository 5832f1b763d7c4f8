/** Passwords and codes, made, judged and sealed, and what slows down whoever guesses or asks too often. */
@NullMarked
package fr.estran.socle.secrets;

import org.jspecify.annotations.NullMarked;
