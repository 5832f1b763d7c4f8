/** The doors of the house: the public face, the page of the day, the week, the quarter as one thing. */
@NullMarked
package fr.estran.accueil;

import org.jspecify.annotations.NullMarked;
