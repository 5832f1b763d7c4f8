/** How the service is, in words and with what to do: on a page, on the page of the day, and by an e-mail when it changes. */
@NullMarked
package fr.estran.accueil.etat;

import org.jspecify.annotations.NullMarked;
