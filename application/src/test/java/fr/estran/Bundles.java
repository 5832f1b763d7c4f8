package fr.estran;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** The bundles of sentences, each by the one name that no other has, wherever it lies. */
public final class Bundles {

    private static final Path DOSSIER = Path.of("src/main/resources/messages");
    private static final String FIN = ".properties";

    private static final Map<String, Path> TOUS = Fichiers.sous(DOSSIER, FIN).stream()
            .collect(toMap(
                    chemin -> chemin.getFileName().toString().replace(FIN, ""),
                    chemin -> chemin,
                    (un, autre) -> {
                        throw new IllegalStateException("two bundles of one name: " + un + ", " + autre);
                    },
                    TreeMap::new));

    private Bundles() {}

    /** Where each lies. */
    public static Map<String, Path> tous() {
        return TOUS;
    }

    /** As the application asks for it. */
    public static Messages dire(String nom) {
        return Messages.de(DOSSIER.relativize(chemin(nom)).toString().replace(FIN, ""));
    }

    public static Properties phrases(String nom) {
        var phrases = new Properties();
        try (var lignes = Files.newBufferedReader(chemin(nom))) {
            phrases.load(lignes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }

    private static Path chemin(String nom) {
        return Objects.requireNonNull(TOUS.get(nom), nom);
    }
}
