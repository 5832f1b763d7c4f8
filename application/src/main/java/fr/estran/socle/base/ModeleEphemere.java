package fr.estran.socle.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A cluster that lay ready, from which throw-away ones are copied, for whoever makes many of them, as the tests do: to make one
 * and to bring it to this version takes seconds.
 */
final class ModeleEphemere {

    /** Names its folder. Where nothing does, each is made from nothing. */
    static final String DOSSIER = "estran.base.modele";

    private ModeleEphemere() {}

    /** @param dossier empty yet, held by us alone */
    static void copierDans(Path dossier) throws IOException {
        var modele = System.getProperty(DOSSIER);
        if (modele == null) {
            return;
        }
        var lieu = Path.of(modele);
        copier(lieu.resolve(Administrateur.MOT_DE_PASSE), dossier.resolve(Administrateur.MOT_DE_PASSE));
        try (var fichiers = Files.walk(lieu.resolve(PostgresEmbarque.DONNEES))) {
            for (var fichier : fichiers.toList()) {
                copier(fichier, dossier.resolve(lieu.relativize(fichier).toString()));
            }
        }
    }

    private static void copier(Path de, Path vers) throws IOException {
        Files.copy(de, vers, StandardCopyOption.COPY_ATTRIBUTES);
    }
}
