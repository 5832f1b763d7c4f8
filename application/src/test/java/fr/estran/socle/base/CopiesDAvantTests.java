package fr.estran.socle.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesDAvantTests {

    @Test
    void leave_when_they_are_thirty_days_old_since_whoever_is_erased_is_still_in_them(@TempDir Path lieu)
            throws Exception {
        var maintenant = Instant.parse("2024-03-01T03:00:00Z");
        var base = lieu.resolve("postgres");
        var copies = Files.createDirectory(lieu.resolve("postgres.avant-mise-a-jour"));
        var vieille = dater(copies.resolve("estran-2024-01-30-000000.tar.gz"), maintenant.minus(Duration.ofDays(31)));
        var recente = dater(copies.resolve("estran-2024-02-01-000000.tar.gz"), maintenant.minus(Duration.ofDays(29)));
        var autre = dater(copies.resolve("estran-effacements.txt"), maintenant.minus(Duration.ofDays(31)));

        CopiesDAvant.oublier(base, maintenant);

        assertThat(vieille).doesNotExist();
        assertThat(recente).exists();
        assertThat(autre).exists();
    }

    @Test
    void stop_the_start_in_a_sentence_where_none_can_be_made(@TempDir Path lieu) throws Exception {
        var base = lieu.resolve("postgres");
        assertThatThrownBy(() -> CopiesDAvant.prendre(base))
                .as("nothing to copy, though something is about to be changed")
                .isInstanceOf(CopieImpossible.class);
        Files.delete(lieu.resolve("postgres.avant-mise-a-jour"));
        Files.createFile(lieu.resolve("postgres.avant-mise-a-jour"));

        assertThatThrownBy(() -> CopiesDAvant.prendre(base))
                .isInstanceOfSatisfying(
                        CopieImpossible.class,
                        dite -> assertThat(dite.pourDeBon()).isTrue())
                .hasMessageContaining("Rien n'a été changé");
    }

    private static Path dater(Path fichier, Instant le) throws Exception {
        return Files.setLastModifiedTime(Files.createFile(fichier), FileTime.from(le));
    }
}
