/** A quarter as one thing: what is in it and what it lacks, when it was published, what it taught. */
@NullMarked
package fr.estran.accueil.trimestres;

import org.jspecify.annotations.NullMarked;
