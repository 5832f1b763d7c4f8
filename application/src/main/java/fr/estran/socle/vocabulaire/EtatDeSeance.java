package fr.estran.socle.vocabulaire;

import fr.estran.socle.commun.Code;

/** How far a session has come: only one that was held counts. */
public enum EtatDeSeance implements Code {
    PREVUE,
    TENUE,
    ANNULEE;

    /** What tells of a session tells how far it has come. */
    public interface Porteur {

        EtatDeSeance statut();

        default boolean prevue() {
            return statut() == PREVUE;
        }

        default boolean tenue() {
            return statut() == TENUE;
        }

        default boolean annulee() {
            return statut() == ANNULEE;
        }
    }
}
