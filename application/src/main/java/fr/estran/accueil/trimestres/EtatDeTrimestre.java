package fr.estran.accueil.trimestres;

import fr.estran.socle.commun.Code;

/** Where a quarter stands: told from its days, its sessions and what was decided of it, never written. */
public enum EtatDeTrimestre implements Code {
    BROUILLON,
    /** Each part of it was read, and none has changed since. */
    RELU,
    PUBLIE,
    /** It is over, and sessions of it wait for somebody to say who came. */
    FINI,
    /** It is over, and nothing of it waits, or somebody decided that nothing does. "Clos" is another thing: see the glossary. */
    BOUCLE;

    /** Whether it is still being made. */
    public boolean enPreparation() {
        return this == BROUILLON || this == RELU;
    }

    public boolean passe() {
        return this == FINI || this == BOUCLE;
    }
}
