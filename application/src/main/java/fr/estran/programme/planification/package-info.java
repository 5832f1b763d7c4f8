/** Sessions as the staff write them: one or by a rule, under the lock, and when somebody can be received. */
@NullMarked
package fr.estran.programme.planification;

import org.jspecify.annotations.NullMarked;
