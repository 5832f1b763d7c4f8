package fr.estran.accueil.ailleurs;

import fr.estran.socle.commun.Code;
import fr.estran.socle.sorties.Sortie.Raison;

/** Why a calendar that is kept elsewhere could not be read, or written. */
public enum Panne implements Code {
    INTERDITE,
    INCONNUE,
    MUETTE,
    CERTIFICAT,
    LENTE,
    LOURDE,
    DETOURS,
    /** It asks for a password, or for another one. */
    REFUSEE,
    /** There is nothing any more at that address. */
    PARTIE,
    /** It answers that it cannot answer. */
    EN_PANNE,
    /** What it gave is no calendar. */
    ILLISIBLE,
    /** So many events, or a rule of so many, that no person can have meant it. */
    DEMESUREE;

    static Panne de(Raison raison) {
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

    static Panne duStatut(int statut) {
        return switch (statut) {
            case 401, 403 -> REFUSEE;
            case 404, 410 -> PARTIE;
            default -> EN_PANNE;
        };
    }
}
