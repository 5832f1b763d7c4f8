/** What the town declares of itself: its places, its team, its themes, its days, the words of need and of danger. */
@NullMarked
package fr.estran.ville;

import org.jspecify.annotations.NullMarked;
