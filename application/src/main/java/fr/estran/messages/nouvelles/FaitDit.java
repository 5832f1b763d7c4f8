package fr.estran.messages.nouvelles;

import fr.estran.socle.commun.Code;

/** What happened that somebody of the team is told of, and under which kind they choose how. */
public enum FaitDit implements Code {
    RENDEZ_VOUS_PRIS(Genre.RENDEZ_VOUS),
    RENDEZ_VOUS_DEPLACE(Genre.RENDEZ_VOUS),
    RENDEZ_VOUS_ANNULE(Genre.RENDEZ_VOUS),
    PLACE_PRISE(Genre.PLACE),
    PLACE_RENDUE(Genre.PLACE),
    COMPLET(Genre.COMPLET),
    GROUPE(Genre.GROUPE),
    APPEL(Genre.APPEL),
    SEANCE_DEPLACEE(Genre.SEANCE),
    SEANCE_ANNULEE(Genre.SEANCE);

    /** What one may wish to be told of. */
    public enum Genre implements Code {
        RENDEZ_VOUS,
        /** That somebody else moved or cancelled. */
        SEANCE,
        /** Of sessions of today and tomorrow alone: who comes later changes nothing of what is prepared now. */
        PLACE,
        COMPLET,
        GROUPE,
        /** Everybody's: nobody is told of it who did not ask. */
        APPEL
    }

    /** How one may wish to be told. */
    public enum Par implements Code {
        PAGE,
        COURRIEL,
        SMS,
        AUCUN
    }

    private final Genre genre;

    FaitDit(Genre genre) {
        this.genre = genre;
    }

    Genre genre() {
        return genre;
    }

    boolean individuel() {
        return genre == Genre.RENDEZ_VOUS;
    }
}
