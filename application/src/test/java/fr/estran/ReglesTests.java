package fr.estran;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of rules is true: each has the one home that it names. */
class ReglesTests {

    static final Path SOURCES = Path.of("src/main/java/fr/estran");

    static final Pattern RANGEE = Pattern.compile(
            "(?m)^\\| ([a-z ]+) \\| [^|]+ \\| \\[`([\\w/]+)`]\\(\\.\\./application/(\\S+?)\\)`#(\\w+)` \\| [^|]+ \\|$");

    static final Pattern DITE = Pattern.compile("Rule: ([a-z ]+)\\.");

    record Regle(String nom, Path maison, String membre) {}

    @Test
    void have_a_home_each_that_holds_what_the_table_says() {
        assertThat(regles())
                .hasSizeGreaterThan(10)
                .allSatisfy(regle -> assertThat(lire(regle.maison()))
                        .contains("<p>Rule: " + regle.nom() + ".\n")
                        .containsPattern(declaration(regle.membre())));
    }

    /** Of a type or of one nested in it: a word that is used there is no home. */
    private static Pattern declaration(String membre) {
        return Pattern.compile("(?m)^ {4}(?: {4})?(?! |return |throw |new |yield )(?:[\\w.@<>?,\\[\\] ]+ )?" + membre
                + "\\b *(?:[(=,;]|$)");
    }

    @Test
    void are_not_at_home_where_their_word_is_only_used() {
        var declare = declaration("de").asPredicate();
        assertThat(List.of("    List<Suite> de(Id organisme) {", "        static int de(", "    private final int de;"))
                .allMatch(declare);
        assertThat(List.of(
                        "        return de(ici);",
                        "                suites.de(ici)",
                        "        liste.de(ici);",
                        "    // de"))
                .noneMatch(declare);
    }

    @Test
    void are_said_in_their_home_and_nowhere_else() throws IOException {
        try (var fichiers = Files.walk(SOURCES)) {
            var dites = fichiers.filter(fichier -> fichier.toString().endsWith(".java"))
                    .flatMap(fichier -> DITE.matcher(lire(fichier))
                            .results()
                            .map(dite -> Map.entry(dite.group(1), fichier.toString())))
                    .toList();
            assertThat(dites)
                    .containsExactlyInAnyOrderElementsOf(regles().stream()
                            .map(regle -> Map.entry(regle.nom(), regle.maison().toString()))
                            .toList());
        }
    }

    /** Every line of the table is read. */
    @Test
    void are_each_a_line_of_the_table() throws IOException {
        var lignes = Files.readAllLines(Path.of("../docs/regles.md")).stream()
                .filter(ligne -> ligne.startsWith("| ") && !ligne.startsWith("| Rule "))
                .toList();
        assertThat(regles()).hasSameSizeAs(lignes);
    }

    @Test
    void tell_whoever_adds_something_where_to_begin_and_who_asks_for_the_rest() throws IOException {
        var ajouts = lire(Path.of("../docs/ajouter.md"));
        assertThat(Pattern.compile("]\\((\\.\\./[^)]+)\\)")
                        .matcher(ajouts)
                        .results()
                        .map(lien -> lien.group(1)))
                .hasSizeGreaterThan(10)
                .allSatisfy(lien -> assertThat(Path.of("../docs", lien)).exists());
        try (var fichiers = Files.walk(Path.of("src/test/java"))) {
            var essais =
                    fichiers.map(fichier -> fichier.getFileName().toString()).toList();
            assertThat(Pattern.compile("`(\\w+Tests)`")
                            .matcher(ajouts)
                            .results()
                            .map(essai -> essai.group(1) + ".java"))
                    .hasSizeGreaterThan(10)
                    .isSubsetOf(essais);
        }
    }

    /** What somebody may see or do is asked of the table of rights: a role is named there, and where accounts are made. */
    @Test
    void leave_it_to_the_table_of_rights_what_a_role_may_see() throws IOException {
        var role = Pattern.compile("\\bRole\\.(?:[A-Z]{2}|\\*)|\\brole\\(\\) ==");
        for (var racine : List.of(SOURCES, Path.of("src/main/jte"))) {
            try (var fichiers = Files.walk(racine)) {
                assertThat(fichiers.filter(Files::isRegularFile)
                                .filter(fichier -> role.matcher(lire(fichier)).find())
                                .map(fichier -> racine.relativize(fichier).toString()))
                        .isSubsetOf(
                                "socle/droits/Roles.java",
                                "socle/droits/Cercle.java",
                                "comptes/GestionDesComptes.java",
                                "comptes/ComptesDeDemonstration.java",
                                "accueil/site/PremiereFoisController.java",
                                "accueil/site/CartesDuSite.java");
            }
        }
    }

    private static List<Regle> regles() {
        return RANGEE.matcher(lire(Path.of("../docs/regles.md")))
                .results()
                .map(rangee -> new Regle(rangee.group(1), Path.of(rangee.group(3)), rangee.group(4)))
                .toList();
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
