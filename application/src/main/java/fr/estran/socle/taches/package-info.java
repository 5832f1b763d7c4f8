/** What is done by itself: each job in a lane of its own, once at a time wherever it runs, and noted in a register that one may read. */
@NullMarked
package fr.estran.socle.taches;

import org.jspecify.annotations.NullMarked;
