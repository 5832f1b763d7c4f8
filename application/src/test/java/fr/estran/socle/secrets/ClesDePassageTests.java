package fr.estran.socle.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClesDePassageTests {

    private static final byte[] LIEN = "un lien".getBytes(UTF_8);

    private static final Instant HIER = Instant.parse("2024-01-14T08:00:00Z");

    @TempDir
    Path lieu;

    @Test
    void outlive_the_service_beside_the_database_and_go_when_they_are_told_to() throws Exception {
        var nom = UUID.randomUUID();
        var avant = new ClesDePassage(false, lieu.resolve("postgres"));
        avant.creer(nom, HIER);
        var scelle = avant.sceller(nom, LIEN, "lien");
        var fichier = lieu.resolve("envois").resolve(nom.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fichier)))
                .isEqualTo("rw-------");
        Files.writeString(lieu.resolve("envois").resolve("autre chose"), "");

        var apres = new ClesDePassage(false, lieu.resolve("postgres"));
        assertThat(apres.presentes()).containsExactly(nom);
        assertThat(apres.ouvrir(nom, scelle, "lien")).contains(LIEN);

        apres.detruire(nom);
        assertThat(fichier).doesNotExist();
        assertThat(apres.ouvrir(nom, scelle, "lien")).isEmpty();
        assertThat(avant.presentes()).isEmpty();
        assertThat(lieu.resolve("postgres")).doesNotExist();
    }

    /** What was sealed with it then was never written: nothing opens it any more. */
    @Test
    void are_drawn_anew_for_what_is_begun_anew_and_go_when_they_are_old() {
        for (var ephemere : List.of(true, false)) {
            var nom = UUID.randomUUID();
            var cles = new ClesDePassage(ephemere, lieu.resolve("postgres"));
            cles.creer(nom, HIER.minusSeconds(60));
            var scelle = cles.sceller(nom, LIEN, "lien");
            cles.creer(nom, HIER);
            assertThatThrownBy(() -> cles.ouvrir(nom, scelle, "lien")).isInstanceOf(IllegalStateException.class);

            cles.detruireAvant(HIER);
            assertThat(cles.presentes()).containsExactly(nom);
            cles.detruireAvant(HIER.plusSeconds(1));
            assertThat(cles.presentes()).isEmpty();
        }
    }

    @Test
    void stay_in_memory_where_the_database_goes_with_the_service() {
        var nom = UUID.randomUUID();
        var cles = new ClesDePassage(true, lieu.resolve("postgres"));
        cles.creer(nom, HIER);

        assertThat(cles.ouvrir(nom, cles.sceller(nom, LIEN, "lien"), "lien")).contains(LIEN);
        assertThat(lieu.resolve("envois")).doesNotExist();
        cles.detruire(nom);
        assertThat(cles.presentes()).isEmpty();
    }
}
