/** Where people say which themes they want, and three questions after a workshop, added up without a name. */
@NullMarked
package fr.estran.parole.concertation;

import org.jspecify.annotations.NullMarked;
