package fr.estran.accueil.api;

import fr.estran.socle.commun.Code;
import java.util.Optional;

/** What a key opens: one collection each, which is read under its code. */
public enum Portee implements Code {
    PROGRAMME,
    LIEUX,
    ANNUAIRE,
    ACTIVITE,
    CHIFFRES;

    private static final String DEBUT = "/api/v1/";

    /** Which one is asked for at that address. */
    static Optional<Portee> en(String chemin) {
        return chemin.startsWith(DEBUT) ? Code.lire(Portee.class, chemin.substring(DEBUT.length())) : Optional.empty();
    }
}
