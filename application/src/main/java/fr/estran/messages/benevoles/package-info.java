/** What somebody of the team writes to those who lend a hand, in words of their own. */
@NullMarked
package fr.estran.messages.benevoles;

import org.jspecify.annotations.NullMarked;
