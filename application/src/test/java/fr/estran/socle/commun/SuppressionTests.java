package fr.estran.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SuppressionTests {

    /** Under a second name, one day, it would be another number. */
    @Test
    void has_one_home_and_no_other_name() throws IOException {
        try (var fichiers = Files.walk(Path.of("src/main/java"))) {
            assertThat(fichiers.filter(fichier -> fichier.toString().endsWith(".java"))
                            .filter(fichier -> lire(fichier).contains(" = Suppression.SEUIL;")))
                    .isEmpty();
        }
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
