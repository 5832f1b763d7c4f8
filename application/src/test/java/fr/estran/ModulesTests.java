package fr.estran;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Plan.Fleche;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan of the house, as the code draws it: nothing leads back to where it came from, and each thing lies where its name says. */
class ModulesTests {

    static final Path STATIQUE = Path.of("src/main/resources/static/statique");

    static final Path LISEZ_MOI = Path.of("../README.md");

    static final List<Fleche> FLECHES = Plan.fleches();

    /** A template that calls another's, a page that is rendered with it: all of them are uses. */
    @Test
    void has_no_circle_of_modules() {
        assertThat(FLECHES).hasSizeGreaterThan(1000);
        assertThat(Cercles.dans(Plan.usages(FLECHES))).isEmpty();
    }

    /** A bundle that is asked for its sentences is a use too. */
    @Test
    void has_no_circle_of_wings() {
        assertThat(Cercles.dans(Plan.usages(Plan.flechesEntreAiles()))).isEmpty();
    }

    /** Written there as the failure of this test gives it. */
    @Test
    void has_its_wings_in_the_readme_as_the_code_draws_them() {
        assertThat(Fichiers.lire(LISEZ_MOI)).contains(Dessin.desAiles());
    }

    @Test
    void says_of_each_in_one_sentence_what_it_is_and_marks_its_nulls() {
        assertThat(lieux()).hasSizeGreaterThan(30).allSatisfy(lieu -> {
            var source = Fichiers.lire(Sources.DOSSIER.resolve(lieu.replace('.', '/') + "/package-info.java"));
            assertThat(source).matches(Pattern.compile("^/\\*\\* [A-Z][^\\n]+\\. \\*/\\n@.*", Pattern.DOTALL));
            assertThat(Class.forName(Plan.RACINE + "." + lieu + ".package-info").isAnnotationPresent(NullMarked.class))
                    .isTrue();
        });
    }

    @Test
    void has_no_module_within_a_module() {
        assertThat(Plan.modules()).allMatch(module -> module.split("\\.").length <= 2);
    }

    /** Templates, sentences and tests lie under the name of the module whose they are, or of its wing. */
    @ParameterizedTest
    @ValueSource(strings = {"src/main/jte", "src/main/resources/messages", "src/test/java/fr/estran"})
    void has_nothing_that_is_no_module_s(String dossier) throws IOException {
        var racine = Path.of(dossier);
        try (var presents = Files.walk(racine)) {
            var noms = presents.filter(chemin -> Files.isDirectory(chemin) && !chemin.equals(racine))
                    .map(chemin -> racine.relativize(chemin).toString().replace('/', '.'))
                    .toList();
            assertThat(noms).isNotEmpty();
            assertThat(noms).isSubsetOf(lieux());
        }
    }

    /** Beside the folders of scripts and styles lies only what every page loads: the layout's. */
    @Test
    void has_beside_the_folders_of_scripts_and_styles_what_the_layout_loads() throws IOException {
        var modeles = Fichiers.sous(Plan.MODELES.resolve("socle/pages"), ".jte").stream()
                .map(Fichiers::lire)
                .collect(joining());
        try (var presents = Files.list(STATIQUE)) {
            assertThat(presents.filter(Files::isRegularFile)
                            .map(chemin -> chemin.getFileName().toString())
                            .filter(nom -> !nom.endsWith(".woff2") && !modeles.contains("/statique/" + nom)))
                    .isEmpty();
        }
    }

    /** Modules and wings. */
    private static Set<String> lieux() {
        var lieux = new HashSet<>(Plan.modules());
        lieux.addAll(Plan.modules().stream().map(Plan::aile).collect(toSet()));
        return lieux;
    }
}
