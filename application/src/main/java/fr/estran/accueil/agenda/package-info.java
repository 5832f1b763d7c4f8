/** What the team has before it: the week of each counsellor and venue, and days on which somebody cannot come. */
@NullMarked
package fr.estran.accueil.agenda;

import org.jspecify.annotations.NullMarked;
