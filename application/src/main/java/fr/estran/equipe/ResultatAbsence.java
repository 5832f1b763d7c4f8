package fr.estran.equipe;

import fr.estran.commun.Carte;
import java.util.List;

/** What comes of an absence, or of a departure, that is written. */
sealed interface ResultatAbsence {

    record Notee() implements ResultatAbsence {}

    /** Nothing was done yet: these sessions are planned with that person. */
    record Avertie(List<Carte.Ligne> seances) implements ResultatAbsence {

        /** What is sent back by whoever has read these very lines. */
        String accord() {
            return Integer.toHexString(seances.hashCode());
        }
    }

    record Refusee(String champ, String phrase) implements ResultatAbsence {}
}
