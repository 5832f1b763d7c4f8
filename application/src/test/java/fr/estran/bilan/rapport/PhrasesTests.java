package fr.estran.bilan.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import fr.estran.Bundles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PhrasesTests {

    /** What writes the report. */
    private static final Path SOURCES = Path.of("src/main/java/fr/estran/bilan/rapport");

    private static final Pattern CLE = Pattern.compile("dire\\(\\s*\"([a-z_.0-9]+[a-z0-9])\"\\s*[,)]");

    private final Properties messages = Bundles.phrases("bilan");

    @Test
    void holds_every_cle_that_the_code_says() throws IOException {
        var dites = new TreeSet<String>();
        try (var fichiers = Files.list(SOURCES)) {
            for (var fichier : fichiers.toList()) {
                CLE.matcher(Files.readString(fichier)).results().forEach(cle -> dites.add(cle.group(1)));
            }
        }
        assertThat(dites)
                .hasSizeGreaterThan(100)
                .allSatisfy(cle -> assertThat(messages.containsKey(cle)).as(cle).isTrue());
    }

    @Test
    void are_well_formed() {
        assertThat(messages.stringPropertyNames())
                .allSatisfy(cle -> assertThat(new MessageFormat(messages.getProperty(cle), ULocale.FRENCH))
                        .isNotNull())
                .allSatisfy(cle -> assertThat(messages.getProperty(cle).replace("''", ""))
                        .as("an apostrophe is written twice in " + cle)
                        .doesNotContain("'"));
    }

    @Test
    void read_an_unknown_code_as_far_as_it_can_be() {
        assertThat(Phrases.lues().code("situation", "conge_parental")).isEqualTo("conge parental");
    }
}
