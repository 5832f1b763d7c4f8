/** A quarter as one thing: what is in it and what it lacks, who read it, when it was published. */
@NullMarked
package fr.estran.trimestres;

import org.jspecify.annotations.NullMarked;
