package fr.estran.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChantierTests {

    @TempDir
    Path sources;

    @BeforeEach
    void ouvrir() {
        System.setProperty(Chantier.DOSSIER, sources.toString());
    }

    @AfterEach
    void fermer() {
        System.clearProperty(Chantier.DOSSIER);
    }

    @Test
    void reads_sentences_again_as_soon_as_they_change() throws Exception {
        ecrire("bonjour = Bonjour\nnombre = {n, plural, one {# place} other {# places}}\n", 1);
        var phrases = Messages.de("essai-du-chantier");
        assertThat(phrases.dire("bonjour")).isEqualTo("Bonjour");
        assertThat(phrases.dire("nombre", Map.of("n", 2))).isEqualTo("2 places");

        ecrire("bonjour = Bonsoir\nnombre = {n, plural, one {# siège} other {# sièges}}\nnuit = Bonne nuit\n", 2);

        assertThat(phrases.dire("bonjour")).isEqualTo("Bonsoir");
        assertThat(phrases.dire("nombre", Map.of("n", 2))).isEqualTo("2 sièges");
        assertThat(phrases.connait("nuit")).isTrue();
    }

    @Test
    void is_nowhere_in_a_service() {
        System.clearProperty(Chantier.DOSSIER);
        assertThat(Chantier.trouver("")).isEmpty();
    }

    private void ecrire(String phrases, long seconde) throws Exception {
        var fichier =
                Files.createDirectories(sources.resolve("resources/messages")).resolve("essai-du-chantier.properties");
        Files.writeString(fichier, phrases);
        Files.setLastModifiedTime(fichier, FileTime.fromMillis(seconde * 1000));
    }
}
