/** The directory: what each local body helps with, what it says of itself, and how anyone looks it up. */
@NullMarked
package fr.estran.reseau.annuaire;

import org.jspecify.annotations.NullMarked;
