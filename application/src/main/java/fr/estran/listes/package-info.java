/** The lists of an action as the staff read and change them: who has a place, who waits and why, groups, gestures on one registration. */
@NullMarked
package fr.estran.listes;

import org.jspecify.annotations.NullMarked;
