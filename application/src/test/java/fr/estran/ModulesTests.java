package fr.estran;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Plan.Fleche;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.ApplicationModule;

/** The plan of the house: which modules there are, which may use which, and how much is in one of them. */
class ModulesTests {

    static final Path STATIQUE = Path.of("src/main/resources/static/statique");
    static final Path LISEZ_MOI = Path.of("../README.md");

    static final List<Fleche> FLECHES = Plan.fleches();

    static final int FICHIERS_AU_PLUS = 45;
    static final int FICHIERS_DE_NEUF_SUR_DIX = 30;

    @Test
    void has_one_flat_package_for_each_module() throws IOException {
        assertThat(Plan.modules()).hasSizeGreaterThan(30);
        try (var dossiers = Files.walk(Sources.DOSSIER)) {
            assertThat(dossiers.filter(Files::isDirectory).filter(dossier -> !dossier.equals(Sources.DOSSIER)))
                    .allMatch(dossier -> dossier.getParent().equals(Sources.DOSSIER), "is no package within a module");
        }
    }

    @Test
    void says_of_each_in_one_sentence_what_it_is_and_marks_its_nulls() {
        assertThat(Plan.modules()).allSatisfy(module -> {
            var source = Fichiers.lire(Sources.DOSSIER.resolve(module).resolve("package-info.java"));
            assertThat(source).matches(Pattern.compile("^/\\*\\* [A-Z][^\\n]+\\. \\*/\\n@.*", Pattern.DOTALL));
            assertThat(declaration(module).isAnnotationPresent(NullMarked.class))
                    .isTrue();
        });
    }

    /** One that declares nothing may use everything: the default of Spring Modulith is open. */
    @Test
    void declares_of_each_what_it_may_use() {
        assertThat(Plan.modules())
                .allSatisfy(module -> assertThat(permises(module))
                        .isSubsetOf(Plan.modules())
                        .doesNotContain(ApplicationModule.OPEN_TOKEN, module));
    }

    /** A template that calls another's, a page that is rendered with it, a bundle that is asked: all of them are uses. */
    @Test
    void uses_no_other_than_it_declares() {
        assertThat(FLECHES).hasSizeGreaterThan(1000);
        assertThat(FLECHES.stream().filter(fleche -> !permises(fleche.de()).contains(fleche.vers())))
                .isEmpty();
    }

    /** So there is no circle: whatever one stands on is further down. */
    @Test
    void points_down_only_as_the_map_is_drawn() {
        var carte = carte();

        assertThat(FLECHES.stream().filter(fleche -> carte.indexOf(fleche.de()) >= carte.indexOf(fleche.vers())))
                .isEmpty();
    }

    @Test
    void has_on_its_map_each_module_once() {
        assertThat(carte()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(Plan.modules());
    }

    @Test
    void keeps_each_small_enough_to_know_what_is_in_it() {
        var tailles = Plan.modules().stream().map(ModulesTests::taille).sorted().toList();

        assertThat(Plan.modules().stream().filter(module -> taille(module) > FICHIERS_AU_PLUS))
                .isEmpty();
        assertThat(tailles.get((int) Math.ceil(0.9 * tailles.size()) - 1))
                .isLessThanOrEqualTo(FICHIERS_DE_NEUF_SUR_DIX);
    }

    /** Templates, sentences, what browsers load, tests: each bears the name of the module whose it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/jte",
                "src/main/resources/messages",
                "src/main/resources/static/statique",
                "src/test/java/fr/estran"
            })
    void has_nothing_that_is_no_module_s(String dossier) throws IOException {
        try (var presents = Files.list(Path.of(dossier))) {
            var noms = presents.filter(chemin ->
                            Files.isDirectory(chemin) || chemin.toString().endsWith(".properties"))
                    .map(chemin -> chemin.getFileName().toString().replace(".properties", ""))
                    .toList();
            assertThat(noms).isNotEmpty();
            assertThat(noms.stream().filter(nom -> !Plan.modules().contains(nom)))
                    .isEmpty();
        }
    }

    /** Beside their folders lies only what every page loads: the layout's. */
    @Test
    void has_beside_the_folders_of_scripts_and_styles_what_the_layout_loads() throws IOException {
        var gabarit = Fichiers.sous(Plan.MODELES.resolve("gabarit"), ".jte").stream()
                .map(Fichiers::lire)
                .collect(joining());
        try (var presents = Files.list(STATIQUE)) {
            assertThat(presents.filter(Files::isRegularFile)
                            .map(chemin -> chemin.getFileName().toString())
                            .filter(nom -> !nom.endsWith(".woff2") && !gabarit.contains("/statique/" + nom)))
                    .isEmpty();
        }
    }

    /** From the top down. */
    private static List<String> carte() {
        var texte = Fichiers.lire(LISEZ_MOI);
        var section = texte.substring(texte.indexOf("\n## Map of the modules\n"));
        return Pattern.compile("(?m)^\\| `([a-z]+)` \\| [^|]+ \\|$")
                .matcher(section.substring(0, section.indexOf("\n## ", 1)))
                .results()
                .map(rangee -> rangee.group(1))
                .toList();
    }

    /** Without the sentence that says what it is. */
    private static int taille(String module) {
        return Fichiers.sous(Sources.DOSSIER.resolve(module), ".java").size() - 1;
    }

    private static List<String> permises(String module) {
        var permises = declaration(module).getAnnotation(ApplicationModule.class);
        assertThat(permises).as(module).isNotNull();
        return List.of(permises.allowedDependencies());
    }

    private static Class<?> declaration(String module) {
        try {
            return Class.forName(Plan.RACINE + "." + module + ".package-info");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
