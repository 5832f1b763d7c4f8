package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Code;

/** Where a meeting is, from its first proposed dates to what was said there. */
public enum EtatDeReunion implements Code {
    /** Dates are proposed; none is chosen. */
    A_DATER("attention"),
    PREVUE("info"),
    /** It is its day: it may still change and be told of, and one may note already who was there. */
    AUJOURDHUI("info"),
    /** Its day is over, and nobody has noted yet who was there. */
    A_RACONTER("attention"),
    TENUE("succes"),
    ANNULEE("erreur");

    private final String genre;

    EtatDeReunion(String genre) {
        this.genre = genre;
    }

    /** Of the label that says it. */
    public String genre() {
        return genre;
    }
}
