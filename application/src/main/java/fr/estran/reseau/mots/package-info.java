/** What somebody of the team writes to the bodies of the network, or to the guests of a meeting, in words of their own. */
@NullMarked
package fr.estran.reseau.mots;

import org.jspecify.annotations.NullMarked;
