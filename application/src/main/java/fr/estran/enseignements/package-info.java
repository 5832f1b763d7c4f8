/** What a quarter gave, and what it taught: what to do more of, less, or otherwise, in sentences that lead to their rows. */
@NullMarked
package fr.estran.enseignements;

import org.jspecify.annotations.NullMarked;
