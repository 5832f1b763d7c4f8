package fr.estran.ville.territoire;

import fr.estran.socle.commun.Doutes;

/** What comes of a closure that the staff write. */
sealed interface ResultatFermeture {

    record Notee() implements ResultatFermeture {}

    /** Nothing was done yet: these sessions are planned there, and may be meant to be cancelled. */
    record Avertie(Doutes seances) implements ResultatFermeture {}

    record Refusee(String champ, String phrase) implements ResultatFermeture {}
}
