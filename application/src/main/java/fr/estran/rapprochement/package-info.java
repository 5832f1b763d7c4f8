/** Weighs whether two records are one person, and finds such pairs in a whole register: a model and no data. */
@NullMarked
package fr.estran.rapprochement;

import org.jspecify.annotations.NullMarked;
