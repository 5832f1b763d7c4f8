/** The calendars that the team keeps elsewhere: the hours that they take. */
@NullMarked
package fr.estran.accueil.ailleurs;

import org.jspecify.annotations.NullMarked;
