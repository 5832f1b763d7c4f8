package fr.estran.socle.vocabulaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import fr.estran.Bundles;
import fr.estran.socle.commun.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A word that is added to a closed list is in each place that needs it: what the compiler does not see of that is here. */
class CompletudeTests {

    private static final Path RACINE = Path.of(System.getProperty("estran.racine", ".."));

    @TestFactory
    Stream<DynamicTest> each_family_of_words_has_one_for_each_of_its_list() {
        return Familles.TOUTES.stream()
                .map(famille -> DynamicTest.dynamicTest(famille.toString(), () -> {
                    assertThat(famille.codes()).isNotEmpty();
                    assertThat(famille.cles()).allMatch(Bundles.dire(famille.module())::connait);
                }));
    }

    /** A sheet that names no other word than it is told here would be of the kind that is usual. */
    @Test
    void each_type_has_words_by_which_a_sheet_may_say_it() throws IOException {
        var mots = phrases(Path.of("src/main/resources/lexique/mots.lexique")).keySet();
        assertThat(TypeDAction.values()).allSatisfy(type -> assertThat(mots).contains("forme." + type.code()));
    }

    /** Whoever books an hour is given one kind, by where it is. */
    @Test
    void one_type_at_most_is_booked_by_the_hour_in_each_place() {
        assertThat(TypeDAction.tous(TypeDAction::aCreneaux))
                .extracting(TypeDAction::ou)
                .doesNotHaveDuplicates();
    }

    /** The last branch of such a sentence would speak of one kind in the words of another. */
    @Test
    void a_sentence_that_chooses_by_type_names_each_of_them() {
        var types = codes(TypeDAction.class);
        var incompletes = new ArrayList<String>();
        for (var bundle : Bundles.tous().keySet()) {
            Bundles.phrases(bundle)
                    .forEach((cle, phrase) -> branches(phrase.toString()).stream()
                            .filter(branches ->
                                    types.stream().anyMatch(branches::contains) && !branches.containsAll(types))
                            .forEach(_ -> incompletes.add(bundle + " " + cle)));
        }
        assertThat(incompletes).isEmpty();
    }

    @Test
    void each_type_is_in_the_glossary() throws IOException {
        var ligne = Files.readString(RACINE.resolve("docs/glossaire.md"))
                .lines()
                .filter(l -> l.startsWith("| **type** |"))
                .findFirst()
                .orElseThrow();
        assertThat(codes(TypeDAction.class))
                .allSatisfy(code -> assertThat(ligne).contains("`" + code + "`"));
    }

    private static <E extends Enum<E> & Code> Set<String> codes(Class<E> liste) {
        var codes = new HashSet<String>();
        Arrays.stream(liste.getEnumConstants()).map(Code::code).forEach(codes::add);
        return codes;
    }

    /** Of each choice that a sentence makes, what it chooses among. */
    private static List<Set<String>> branches(String phrase) {
        var motif = new MessagePattern(phrase);
        var choix = new ArrayList<Set<String>>();
        for (var rang = 0; rang < motif.countParts(); rang++) {
            var part = motif.getPart(rang);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == MessagePattern.ArgType.SELECT) {
                choix.add(branches(motif, rang));
            }
        }
        return choix;
    }

    private static Set<String> branches(MessagePattern motif, int debut) {
        var branches = new HashSet<String>();
        var rang = debut + 1;
        while (rang < motif.getLimitPartIndex(debut)) {
            var part = motif.getPart(rang);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                branches.add(motif.getSubstring(part));
            }
            rang = part.getType() == Part.Type.MSG_START ? motif.getLimitPartIndex(rang) + 1 : rang + 1;
        }
        return branches;
    }

    private static Map<String, String> phrases(Path fichier) {
        var lues = new Properties();
        try (var flux = Files.newBufferedReader(fichier)) {
            lues.load(flux);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var phrases = new LinkedHashMap<String, String>();
        lues.forEach((cle, phrase) -> phrases.put(cle.toString(), phrase.toString()));
        return phrases;
    }
}
