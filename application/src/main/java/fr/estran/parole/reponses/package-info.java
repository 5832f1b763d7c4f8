/** Who was asked for a survey, the sheets and links that come back, and what it gave. */
@NullMarked
package fr.estran.parole.reponses;

import org.jspecify.annotations.NullMarked;
