/** Who does it: counsellors, their hours and absences, those who lend a hand, and the agreements that pay for posts. */
@NullMarked
package fr.estran.ville.equipe;

import org.jspecify.annotations.NullMarked;
