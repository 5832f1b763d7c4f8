/** The programme as anyone may read it: pages, calendars, and the leaflet of a quarter on paper. */
@NullMarked
package fr.estran.programme.affiche;

import org.jspecify.annotations.NullMarked;
