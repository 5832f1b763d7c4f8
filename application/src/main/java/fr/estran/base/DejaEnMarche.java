package fr.estran.base;

import java.nio.file.Path;

/** Two applications never share one folder of data. */
final class DejaEnMarche extends RuntimeException {

    DejaEnMarche(Path dossier) {
        super("Estran est déjà en marche sur le dossier " + dossier + ".");
    }
}
