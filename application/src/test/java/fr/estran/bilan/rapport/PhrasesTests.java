package fr.estran.bilan.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PhrasesTests {

    private static final Path SOURCES = Path.of("src/main/java/fr/estran");

    /** The rooms that write the report. */
    private static final List<String> PIECES = List.of("bilan", "chiffres", "recit");

    private static final Pattern CLE = Pattern.compile("dire\\(\\s*\"([a-z_.0-9]+[a-z0-9])\"\\s*[,)]");

    private final ResourceBundle messages = ResourceBundle.getBundle("messages.bilan", Locale.FRENCH);

    @Test
    void holds_every_cle_that_the_code_says() throws IOException {
        var dites = new TreeSet<String>();
        for (var piece : PIECES) {
            try (var fichiers = Files.list(SOURCES.resolve(piece))) {
                for (var fichier : fichiers.toList()) {
                    CLE.matcher(Files.readString(fichier)).results().forEach(cle -> dites.add(cle.group(1)));
                }
            }
        }
        assertThat(dites)
                .hasSizeGreaterThan(100)
                .allSatisfy(cle -> assertThat(messages.containsKey(cle)).as(cle).isTrue());
    }

    @Test
    void are_well_formed() {
        assertThat(messages.keySet())
                .allSatisfy(cle -> assertThat(new MessageFormat(messages.getString(cle), ULocale.FRENCH))
                        .isNotNull())
                .allSatisfy(cle -> assertThat(messages.getString(cle).replace("''", ""))
                        .as("an apostrophe is written twice in " + cle)
                        .doesNotContain("'"));
    }

    @Test
    void say_of_an_unknown_code_that_it_is_one() {
        assertThat(Phrases.lues().code("situation", "conge_parental")).isEqualTo("conge_parental (code sans libellé)");
    }
}
