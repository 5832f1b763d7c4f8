/** What leaves the town hall of a validated report: its cover, its mentions, the folder of the prefecture, the pages on line. */
@NullMarked
package fr.estran.diffusion;

import org.jspecify.annotations.NullMarked;
