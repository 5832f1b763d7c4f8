package fr.estran.socle.base;

import java.nio.file.Path;
import java.util.Map;

/** Two applications never share one folder of data. */
final class DejaEnMarche extends BaseIndisponible {

    DejaEnMarche(Path dossier) {
        super("deja_en_marche", Map.of("dossier", dossier.toString()), null);
    }
}
