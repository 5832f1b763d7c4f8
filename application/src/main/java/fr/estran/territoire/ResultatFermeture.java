package fr.estran.territoire;

import fr.estran.commun.Carte;
import java.util.List;

/** What comes of a closure that the staff write. */
sealed interface ResultatFermeture {

    record Notee() implements ResultatFermeture {}

    /** Nothing was done yet: these sessions are planned there, and may be meant to be cancelled. */
    record Avertie(List<Carte.Ligne> seances) implements ResultatFermeture {

        /** What is sent back by whoever has read these very lines. */
        String accord() {
            return Integer.toHexString(seances.hashCode());
        }
    }

    record Refusee(String champ, String phrase) implements ResultatFermeture {}
}
