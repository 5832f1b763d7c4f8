package fr.estran.comptes;

import fr.estran.socle.droits.CompteId;
import java.time.Instant;

/** What comes of choosing a password. */
sealed interface ResultatChoix {

    record Choisi(CompteId compte) implements ResultatChoix {}

    /** @param reproche what is wrong with the password, in a sentence */
    record Refuse(String reproche) implements ResultatChoix {}

    /** The code, the link or the old password is not the right one, or not any more. */
    record SansDroit() implements ResultatChoix {}

    record TropDEssais(Instant jusqua) implements ResultatChoix {}
}
