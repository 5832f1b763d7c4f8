package fr.estran.equipe;

/** What comes of a member's sheet that is written. */
sealed interface ResultatMembre permits ResultatAbsence, ResultatMembre.Devance {

    /** Somebody else has written it since it was shown. */
    record Devance() implements ResultatMembre {}
}
