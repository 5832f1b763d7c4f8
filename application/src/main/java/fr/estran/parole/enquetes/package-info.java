/** Surveys as one writes them, who would be asked, the sealed forms and their count. */
@NullMarked
package fr.estran.parole.enquetes;

import org.jspecify.annotations.NullMarked;
