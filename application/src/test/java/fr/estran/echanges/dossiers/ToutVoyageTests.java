package fr.estran.echanges.dossiers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.vocabulaire.Structures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column that a town may fill is in its folder, in a file and a column that have a name, or {@link #LISTE} says why not. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ToutVoyageTests {

    static final Path LISTE = Path.of("../docs/voyages.md");

    /** {@code | `table` | all, or `columns` | why |}. */
    private static final Pattern RANGEE = Pattern.compile("(?m)^\\| `([a-z_.]+)` \\| ([^|]+) \\| ([^|]+) \\|$");

    private static final Pattern MOT = Pattern.compile("`([a-z_]+)`");

    @Autowired
    FormeDuDossier forme;

    @Autowired
    @Qualifier("clientSansTransaction") JdbcClient jdbc;

    record Champ(String table, String nom) implements Comparable<Champ> {

        @Override
        public int compareTo(Champ autre) {
            return toString().compareTo(autre.toString());
        }

        @Override
        public String toString() {
            return table + "." + nom;
        }
    }

    @Test
    void every_column_of_the_domain_travels_or_is_named_as_staying() throws IOException {
        var oubliees = new TreeSet<>(champs());
        oubliees.removeAll(voyagent());
        oubliees.removeAll(restent());

        assertThat(oubliees).isEmpty();
    }

    @Test
    void what_is_named_as_staying_is_there_and_does_not_travel() throws IOException {
        assertThat(champs()).containsAll(restent());
        assertThat(restent()).doesNotContainAnyElementsOf(voyagent());
    }

    @Test
    void what_stays_has_a_reason_of_its_own() throws IOException {
        var rangees = rangees();

        assertThat(rangees).hasSizeGreaterThan(20);
        assertThat(rangees).allSatisfy(rangee -> assertThat(rangee.group(3)).hasSizeGreaterThan(20));
        assertThat(rangees.stream()
                        .filter(rangee -> rangee.group(2).strip().equals("all"))
                        .map(rangee -> rangee.group(1)))
                .doesNotHaveDuplicates();
    }

    /** Of the tables that hold what towns write, each in its rows; what the server keeps for itself is in another schema. */
    private Set<Champ> champs() {
        var champs = jdbc.sql("""
                        select relation.relname as table, attribut.attname as nom
                        from pg_class relation
                        join pg_attribute attribut on attribut.attrelid = relation.oid
                        where relation.relnamespace = 'public'::regnamespace
                            and relation.relkind in ('r', 'p')
                            and relation.relname <> 'flyway_schema_history'
                            and attribut.attnum > 0
                            and not attribut.attisdropped
                            and attribut.attname <> 'structure_id'
                            and attribut.attgenerated = ''
                        """).query(Champ.class).list();
        assertThat(champs).hasSizeGreaterThan(500);
        return new HashSet<>(champs);
    }

    private Set<Champ> voyagent() {
        return Stream.concat(Stream.of(Structures.FICHIER), forme.fichiers().values().stream())
                .flatMap(ToutVoyageTests::portes)
                .collect(toSet());
    }

    /** What the file has a column for; the place of its rows; what those repeat of the row that they hang on. */
    private static Stream<Champ> portes(Fichier fichier) {
        return Stream.of(
                        fichier.colonnes().stream().map(Colonne::champ),
                        fichier.repris().keySet().stream(),
                        Stream.of("id").filter(_ -> fichier.aReference()),
                        Stream.of("implicite").filter(_ -> fichier.implicite()),
                        Stream.ofNullable(fichier.ordre()))
                .flatMap(noms -> noms)
                .map(nom -> new Champ(fichier.table(), nom));
    }

    private Set<Champ> restent() throws IOException {
        var parTable = champs().stream().collect(groupingBy(Champ::table));
        return rangees().stream()
                .flatMap(rangee -> nommes(rangee, parTable).stream())
                .collect(toCollection(TreeSet::new));
    }

    private static Collection<Champ> nommes(MatchResult rangee, Map<String, List<Champ>> parTable) {
        var table = rangee.group(1);
        return rangee.group(2).strip().equals("all")
                ? Objects.requireNonNull(parTable.get(table), table)
                : MOT.matcher(rangee.group(2))
                        .results()
                        .map(mot -> new Champ(table, mot.group(1)))
                        .toList();
    }

    private static List<MatchResult> rangees() throws IOException {
        return RANGEE.matcher(Files.readString(LISTE)).results().toList();
    }
}
