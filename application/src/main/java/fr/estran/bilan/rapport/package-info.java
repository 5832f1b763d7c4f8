/** The report of a year: its figures, the sections that tell them in sentences, and its two documents. */
@NullMarked
package fr.estran.bilan.rapport;

import org.jspecify.annotations.NullMarked;
