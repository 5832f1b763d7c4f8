/** The programme as anyone may read it: pages, paper, calendars, and how one comes. */
@NullMarked
package fr.estran.affiche;

import org.jspecify.annotations.NullMarked;
