/** The public face and what the town sets of it: the first page, what the law asks to be said, the page of the day. */
@NullMarked
package fr.estran.accueil.site;

import org.jspecify.annotations.NullMarked;
