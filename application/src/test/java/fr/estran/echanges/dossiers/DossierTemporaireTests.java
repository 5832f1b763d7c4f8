package fr.estran.echanges.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

class DossierTemporaireTests {

    @Test
    void is_of_nobody_else_and_leaves_nothing() throws IOException {
        Path chemin;
        try (var dossier = DossierTemporaire.ouvrir()) {
            chemin = dossier.chemin();
            Files.writeString(dossier.zip(), "les noms de tous");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(chemin)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(chemin.getParent())))
                    .isEqualTo("rwx------");
        }
        assertThat(chemin).doesNotExist();
    }

    @Test
    void empties_at_start_what_a_service_that_fell_had_left_and_nothing_of_one_at_work() throws IOException {
        var reste = Files.createDirectories(DossierTemporaire.racine().resolve("transfert-99999999999-reste"));
        Files.writeString(reste.resolve("recu.zip"), "les noms de tous");
        var auTravail = Files.createDirectories(DossierTemporaire.racine()
                .resolve("transfert-"
                        + ProcessHandle.current().parent().orElseThrow().pid() + "-autre"));

        DossierTemporaire.vider();

        assertThat(reste).doesNotExist();
        assertThat(auTravail).exists();
        Files.delete(auTravail);
    }
}
