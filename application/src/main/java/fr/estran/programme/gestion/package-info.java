/** The pages on which the staff make the programme: its actions, their sessions, and what came in the way of them. */
@NullMarked
package fr.estran.programme.gestion;

import org.jspecify.annotations.NullMarked;
