package fr.estran.presences.horsligne;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.presences.Saisie.ResultatSaisie.Faute;
import fr.estran.presences.horsligne.Lot.IssueDEnvoi;
import fr.estran.socle.commun.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the scripts say, the page takes along; no compiler ties the two together. */
class PhrasesDeLaPageTests {

    static final Path SCRIPTS = Path.of("src/main/resources/static/statique/horsligne");
    static final Pattern DITE = Pattern.compile("'((?:[a-z_]+\\.)+[a-z_]+)'");
    static final Pattern COMPOSEE = Pattern.compile("'([a-z_]+\\.)'");

    @Test
    void takes_along_each_sentence_that_its_scripts_say_and_no_other() {
        var scripts = scripts();
        var composees = COMPOSEE.matcher(scripts).results().map(t -> t.group(1)).collect(toSet());
        var dites = DITE.matcher(scripts).results().map(t -> t.group(1)).collect(toSet());
        assertThat(dites).hasSizeGreaterThan(20).allMatch(PhrasesDeLaPage.CLES::contains, "is taken along");
        assertThat(PhrasesDeLaPage.CLES)
                .doesNotHaveDuplicates()
                .filteredOn(cle -> composees.stream().noneMatch(cle::startsWith))
                .filteredOn(cle -> !dites.contains(cle) && !dites.contains(cle.replaceAll("\\.(un|plusieurs)$", "")))
                .filteredOn(cle -> !scripts.contains("'" + cle + "'"))
                .isEmpty();
        assertThat(PhrasesDeLaPage.CLES)
                .allSatisfy(cle -> assertThat(PhrasesDeLaPage.dire(Messages.de("presences/horsligne"), cle))
                        .isNotBlank());
    }

    @Test
    void has_a_word_for_each_way_in_which_an_entry_is_refused() {
        var gardees = EnumSet.of(
                IssueDEnvoi.Nature.GARDEE,
                IssueDEnvoi.Nature.DEJA_GARDEE,
                IssueDEnvoi.Nature.DESACCORD,
                IssueDEnvoi.Nature.PLUS_TARD);
        var refus = Stream.<Enum<?>>concat(EnumSet.complementOf(gardees).stream(), Stream.of(Faute.values()))
                .map(nature -> "refus." + nature.name().toLowerCase(Locale.ROOT));
        assertThat(refus).isSubsetOf(Set.copyOf(PhrasesDeLaPage.CLES));
    }

    private static String scripts() {
        try (var fichiers = Files.list(SCRIPTS)) {
            return fichiers.filter(fichier -> fichier.toString().endsWith(".js"))
                    .map(PhrasesDeLaPageTests::lire)
                    .collect(joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
