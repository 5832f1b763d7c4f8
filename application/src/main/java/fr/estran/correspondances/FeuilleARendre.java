package fr.estran.correspondances;

/** The sheet with one more column, that says why a row is not understood. */
public final class FeuilleARendre {

    static final String TITRE = "pourquoi";

    private FeuilleARendre() {}
}
