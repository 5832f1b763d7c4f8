/** Sessions as the staff write them: under the lock, with what stands in the way and what follows. */
@NullMarked
package fr.estran.seances;

import org.jspecify.annotations.NullMarked;
