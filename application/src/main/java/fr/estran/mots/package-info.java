/** The service's own words, written once on screen, that each report uses again. */
@NullMarked
package fr.estran.mots;

import org.jspecify.annotations.NullMarked;
