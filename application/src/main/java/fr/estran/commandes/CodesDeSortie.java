package fr.estran.commandes;

/** Exit codes: a script must be able to tell a wrong folder from a wrong option. */
final class CodesDeSortie {

    static final int INATTENDU = 1;
    static final int DONNEES_REFUSEES = 2;

    /** The machine lacks something, or does not let us have it. */
    static final int MANQUE = 3;

    static final int MAL_APPELE = 64;

    private CodesDeSortie() {}
}
