/** What the team has before it: the week of each counsellor and of each venue, on screen and in their own calendar. */
@NullMarked
package fr.estran.agenda;

import org.jspecify.annotations.NullMarked;
