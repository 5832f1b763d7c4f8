package fr.estran;

import java.nio.file.Path;

/** The records of the demonstration, which most tests start from. */
public final class Quimper {

    public static final Path DOSSIER = Path.of(System.getProperty("estran.racine", ".."), "donnees", "quimper");

    /** Its rows that are counted and kept nowhere. */
    public static final int SOUHAITS = 224;

    private Quimper() {}
}
