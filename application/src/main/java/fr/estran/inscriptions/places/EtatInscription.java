package fr.estran.inscriptions.places;

import fr.estran.socle.commun.Code;

/** The states of a registration; from which to which one may go, the table {@code technique.transition_inscription} says. */
public enum EtatInscription implements Code {
    LISTE_ATTENTE,
    PROPOSEE,
    CONFIRMEE,
    DECLINEE,
    EXPIREE,
    ANNULEE_PERSONNE,
    ANNULEE_SERVICE;

    /** It has a place, or may have one yet. */
    public boolean vivante() {
        return switch (this) {
            case LISTE_ATTENTE, PROPOSEE, CONFIRMEE -> true;
            case DECLINEE, EXPIREE, ANNULEE_PERSONNE, ANNULEE_SERVICE -> false;
        };
    }
}
