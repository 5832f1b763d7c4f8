package fr.estran;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What CONTRIBUTING says of itself: what must be is checked by the build, and it can be printed on one page. */
class ContribuerTests {

    static final Path CONTRIBUER = Path.of("../CONTRIBUTING.md");

    static final Path DECISIONS = Path.of("../docs/adr");

    /** An A4 page, in letters of nine points and a half. */
    static final int LETTRES_PAR_PAGE = 5300;

    /** Words of each sentence that says "must", and what stops the build: a test, or a line of a pom. */
    static final Map<String, String> GARDES = Map.ofEntries(
            entry("hold one sentence", "ModulesTests#says_of_each_in_one_sentence_what_it_is_and_marks_its_nulls"),
            entry("no circle of modules", "ModulesTests#has_no_circle_of_modules"),
            entry("no circle of wings", "ModulesTests#has_no_circle_of_wings"),
            entry("lead back", "CerclesTests#has_no_circle_of_files_within_a_module"),
            entry("bear its name", "ModulesTests#has_nothing_that_is_no_module_s"),
            entry("no other's", "LecturesTests#reads_of_others_what_the_list_says_and_no_more"),
            entry(
                    "nobody else uses",
                    "ArchitectureTests#makes_public_only_what_another_package_a_bench_or_a_test_uses"),
            entry("stay inside", "ArchitectureTests#keeps_controllers_and_repositories_within_their_module"),
            entry("setter", "ArchitectureTests#has_no_setter"),
            entry("NullAway", "pom.xml: -Xep:NullAway:ERROR"),
            entry("`*Repository` alone", "SqlTests#is_run_by_repositories_alone"),
            entry("axe finds nothing", "site/ParcoursTests#finds_pages_that_anyone_can_read_and_use"),
            entry("`now()`", "ArchitectureTests#reads_the_time_on_a_clock_that_it_is_given"));

    @Test
    void says_that_something_must_be_where_the_build_checks_it() {
        var phrases = Pattern.compile("(?<=[.:;])\\s+")
                .splitAsStream(Fichiers.lire(CONTRIBUER).replace('\n', ' '))
                .filter(phrase -> phrase.contains("**must**"))
                .toList();

        assertThat(phrases)
                .hasSize(GARDES.size())
                .allSatisfy(phrase -> assertThat(GARDES.keySet())
                        .as(phrase)
                        .filteredOn(phrase::contains)
                        .hasSize(1));
    }

    @Test
    void names_for_each_a_guard_that_exists() {
        assertThat(GARDES.values()).allSatisfy(garde -> {
            var dite = List.of(garde.split("#|: ", 2));
            assertThat(Fichiers.lire(fichier(dite.getFirst()))).as(garde).contains(dite.getLast());
        });
    }

    @Test
    void can_be_printed_on_one_page() {
        assertThat(Fichiers.lire(CONTRIBUER)).hasSizeLessThan(LETTRES_PAR_PAGE);
    }

    @Test
    void lists_every_decision() {
        var liste = Fichiers.lire(DECISIONS.resolve("README.md"));

        assertThat(decisions())
                .map(Path::getFileName)
                .map(Path::toString)
                .hasSizeGreaterThan(30)
                .allMatch(nom -> liste.contains("(" + nom + ")"), "is in the list");
    }

    /** What was replaced stands apart from what is in force. */
    @Test
    void says_the_state_of_every_decision() {
        var enVigueur = Fichiers.lire(DECISIONS.resolve("README.md")).split("\n## In force\n")[1];

        assertThat(decisions()).allSatisfy(decision -> {
            var etat = Fichiers.lire(decision).lines().skip(2).findFirst().orElse("");
            assertThat(etat).matches("Status: (accepted|replaced by|dropped).*\\d{4}-\\d\\d-\\d\\d.*");
            assertThat(enVigueur.contains("(" + decision.getFileName() + ")")).isEqualTo(etat.contains(": accepted"));
        });
    }

    private static List<Path> decisions() {
        return Fichiers.sous(DECISIONS, ".md").stream()
                .filter(fichier -> fichier.getFileName().toString().matches("\\d{4}-.*"))
                .toList();
    }

    private static Path fichier(String nom) {
        return Fichiers.sous(Path.of("src/test/java"), "/" + nom + ".java").stream()
                .findFirst()
                .orElse(Path.of("..", nom));
    }
}
