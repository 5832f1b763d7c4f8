/** Counts: each figure has its unit, its rule in words, and the SQL that counts it, in one place. */
@NullMarked
package fr.estran.bilan.statistiques;

import org.jspecify.annotations.NullMarked;
