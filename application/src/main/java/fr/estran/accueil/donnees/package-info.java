/** What is public, in files that other programs read: a table each, and the package that says what is in them. */
@NullMarked
package fr.estran.accueil.donnees;

import org.jspecify.annotations.NullMarked;
