package fr.estran.banc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What a release gives, in a folder: the package, the archive, what is in them, and their digests. */
record PaquetsFaits(Path dossier) {

    private static final Pattern DE_TELLE_VERSION = Pattern.compile(" \\([^)]*\\)");

    Path paquet() throws IOException {
        return seul(".deb");
    }

    /** The one file that ends so. */
    Path seul(String fin) throws IOException {
        try (var fichiers = Files.list(dossier)) {
            return fichiers.filter(fichier -> fichier.toString().endsWith(fin))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What the package asks of Debian. */
    List<String> demandes() throws IOException, InterruptedException {
        var dites = MachineNue.exiger(MachineNue.dire("dpkg-deb", "--field", "" + paquet(), "Depends"))
                .texte()
                .strip();
        return List.of(DE_TELLE_VERSION.matcher(dites).replaceAll("").split(", *"));
    }
}
