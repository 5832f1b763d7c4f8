package fr.estran;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The walk through OWASP ASVS: one line a clause, each of which says how it stands, by tests and classes that are there. */
class AsvsTests {

    private static final Path DOCUMENT = Path.of(System.getProperty("estran.racine", ".."), "docs", "rgpd", "asvs.md");
    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("src/test/java"));
    private static final Pattern LIGNE = Pattern.compile("(?m)^\\| (\\d[^|]*) \\|[^|]+\\| ([^|]+) \\|.*\\|$");
    private static final Pattern CLAUSE = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Pattern ESSAI = Pattern.compile("`(\\w+Tests)`");
    private static final Set<String> ETATS = Set.of("tient", "en partie", "ne tient pas", "ville", "sans objet");

    @Test
    void says_how_each_clause_stands_once() throws IOException {
        var document = Files.readString(DOCUMENT);
        var lignes = LIGNE.matcher(document).results().toList();

        assertThat(lignes)
                .hasSizeGreaterThan(150)
                .allSatisfy(ligne -> assertThat(ETATS).contains(ligne.group(2)));
        assertThat(lignes.stream()
                        .flatMap(ligne ->
                                CLAUSE.matcher(ligne.group(1)).results().map(une -> une.group())))
                .doesNotHaveDuplicates();
    }

    @Test
    void names_tests_that_are_there() throws IOException {
        var nommes = ESSAI.matcher(Files.readString(DOCUMENT))
                .results()
                .map(un -> un.group(1))
                .collect(Collectors.toSet());

        assertThat(nommes).hasSizeGreaterThan(25).isSubsetOf(classes());
    }

    private static Set<String> classes() throws IOException {
        var noms = new HashSet<String>();
        for (var sources : SOURCES) {
            try (var fichiers = Files.walk(sources)) {
                fichiers.map(fichier -> fichier.getFileName().toString().replace(".java", ""))
                        .forEach(noms::add);
            }
        }
        return noms;
    }
}
