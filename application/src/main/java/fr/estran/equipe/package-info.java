/** Who does it: counsellors, their hours and absences, those who lend a hand. */
@NullMarked
package fr.estran.equipe;

import org.jspecify.annotations.NullMarked;
