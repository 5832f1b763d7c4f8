package fr.estran.nomenclatures;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.dossier.Colonne;
import fr.estran.dossier.Fichier;
import fr.estran.dossier.Nature;
import fr.estran.dossier.Porte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** A list that the dossier closes is closed alike in the schema, and is told in the guide to whoever fills it in. */
class ListesFermeesTests {

    private static final Path GUIDE = Path.of(System.getProperty("estran.racine", ".."), "docs", "guide", "dossier.md");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern MOT = Pattern.compile("'([^']*)'");
    private static final Pattern CITE = Pattern.compile("`([^`]*)`");

    @TestFactory
    Stream<DynamicTest> a_closed_list_of_the_dossier_is_the_one_of_the_schema() throws IOException {
        var schema = schema();
        return choix((fichier, colonne, valeurs) -> {
            var permis = permis(schema, fichier.table(), colonne.champ());
            if (fichier.complement() == null) {
                assertThat(permis).isEqualTo(valeurs);
            } else {
                assertThat(permis).containsAll(valeurs);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_closed_list_of_the_dossier_is_told_in_the_guide() throws IOException {
        var guide = Files.readString(GUIDE);
        return choix((fichier, colonne, valeurs) ->
                assertThat(dits(guide, fichier, colonne.nom())).containsAll(valeurs));
    }

    private interface Epreuve {
        void de(Fichier fichier, Colonne colonne, Set<String> valeurs);
    }

    private static Stream<DynamicTest> choix(Epreuve epreuve) {
        var epreuves = portes().flatMap(porte -> porte.fichiers().stream())
                .flatMap(fichier -> fichier.colonnes().stream()
                        .filter(colonne -> colonne.nature() instanceof Nature.Choix)
                        .map(colonne -> DynamicTest.dynamicTest(
                                fichier.nom() + "." + colonne.nom(),
                                () -> epreuve.de(fichier, colonne, ((Nature.Choix) colonne.nature()).valeurs()))))
                .toList();
        assertThat(epreuves).hasSizeGreaterThan(10);
        return epreuves.stream();
    }

    /** What a door needs to conclude is not what it declares. */
    private static Stream<Porte> portes() {
        var recherche = new ClassPathScanningCandidateComponentProvider(false);
        recherche.addIncludeFilter(new AssignableTypeFilter(Porte.class));
        return recherche.findCandidateComponents("fr.estran").stream()
                .map(trouvee -> porte(requireNonNull(trouvee.getBeanClassName())));
    }

    private static Porte porte(String classe) {
        try {
            var constructeur = Class.forName(classe).getDeclaredConstructors()[0];
            constructeur.setAccessible(true);
            return (Porte) constructeur.newInstance(new Object[constructeur.getParameterCount()]);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(classe, e);
        }
    }

    /** What each table and each domain is told to be, in the order of the migrations. */
    private static Map<String, List<String>> schema() throws IOException {
        var dits = new LinkedHashMap<String, List<String>>();
        var ordre = Pattern.compile(
                "(?:create|alter) (?:table|domain) (?:if exists )?(?:only )?(\\w+)(.*?);\\n", Pattern.DOTALL);
        for (var migration : fichiers(MIGRATIONS)) {
            ordre.matcher(Files.readString(migration) + "\n")
                    .results()
                    .forEach(dit -> dits.computeIfAbsent(dit.group(1), _ -> new ArrayList<>())
                            .add(dit.group(2)));
        }
        return dits;
    }

    /** The last word counts. */
    private static Set<String> permis(Map<String, List<String>> schema, String table, String champ) {
        var liste = Pattern.compile("check \\(\\s*" + champ + " in \\(([^)]*)\\)");
        var domaine = Pattern.compile("(?m)^\\s*" + champ + " (\\w+)");
        var dits = schema.getOrDefault(table, List.of());
        return dernier(dits, liste)
                .or(() -> dernier(dits, domaine)
                        .flatMap(nom -> dernier(
                                schema.getOrDefault(nom, List.of()),
                                Pattern.compile("check \\(value in \\(([^)]*)\\)"))))
                .map(mots -> mots(MOT, mots))
                .orElse(Set.of());
    }

    private static Optional<String> dernier(List<String> dits, Pattern quoi) {
        return dits.stream()
                .flatMap(dit -> quoi.matcher(dit).results())
                .map(trouve -> trouve.group(1))
                .reduce((_, suivant) -> suivant);
    }

    /** In the row of the column, under the name of the file; where a row sends to another file, there. */
    private static Set<String> dits(String guide, Fichier fichier, String colonne) {
        var ligne = rubrique(guide, fichier.nom())
                .lines()
                .filter(l -> l.startsWith("|") && l.contains("`" + colonne + "`"))
                .reduce((premiere, suivante) -> suivante.contains(fichier.nom() + ".csv") ? suivante : premiere)
                .orElse("");
        var ailleurs = Pattern.compile("comme dans `(\\w+)\\.csv`").matcher(ligne);
        return ailleurs.find()
                ? cites(rubrique(guide, ailleurs.group(1))
                        .lines()
                        .filter(l -> l.startsWith("| `" + colonne + "`"))
                        .findFirst()
                        .orElse(""))
                : cites(ligne);
    }

    private static String rubrique(String guide, String fichier) {
        return Arrays.stream(guide.split("(?m)^#{2,3} "))
                .filter(rubrique -> rubrique.lines().findFirst().orElse("").contains("`" + fichier + ".csv`"))
                .findFirst()
                .orElse("");
    }

    private static Set<String> cites(String ligne) {
        return mots(CITE, ligne);
    }

    private static Set<String> mots(Pattern quoi, String texte) {
        var mots = new HashSet<String>();
        quoi.matcher(texte).results().map(trouve -> trouve.group(1)).forEach(mots::add);
        return mots;
    }

    private static List<Path> fichiers(Path dossier) throws IOException {
        try (var fichiers = Files.list(dossier)) {
            return fichiers.sorted().toList();
        }
    }
}
