/** The renewal file of an agreement: its years, its posts and what was done, in the words of whoever pays. */
@NullMarked
package fr.estran.bilan.renouvellement;

import org.jspecify.annotations.NullMarked;
