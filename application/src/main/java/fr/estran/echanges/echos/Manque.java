package fr.estran.echanges.echos;

import fr.estran.socle.commun.Code;
import fr.estran.socle.sorties.Sortie.Raison;

/** Why another program did not hear what it was told. */
public enum Manque implements Code {
    INTERDITE,
    INCONNUE,
    MUETTE,
    CERTIFICAT,
    LENTE,
    LOURDE,
    DETOURS,
    /** It answered, and not that it had heard. */
    REPONSE,
    /** Where it is was sealed by another server, whose key is not here. */
    SCELLEE;

    static Manque de(Raison raison) {
        return switch (raison) {
            case INTERDITE -> INTERDITE;
            case INCONNUE -> INCONNUE;
            case MUETTE -> MUETTE;
            case CERTIFICAT -> CERTIFICAT;
            case LENTE -> LENTE;
            case LOURDE -> LOURDE;
            case DETOURS -> DETOURS;
        };
    }
}
