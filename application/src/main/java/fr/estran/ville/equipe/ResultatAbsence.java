package fr.estran.ville.equipe;

import fr.estran.socle.commun.Doutes;

/** What comes of an absence, or of a departure, that is written. */
sealed interface ResultatAbsence {

    record Notee() implements ResultatAbsence {}

    /** Nothing was done yet: these sessions are planned with that person. */
    record Avertie(Doutes seances) implements ResultatAbsence {}

    record Refusee(String champ, String phrase) implements ResultatAbsence {}
}
