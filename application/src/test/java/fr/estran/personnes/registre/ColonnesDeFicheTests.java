package fr.estran.personnes.registre;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.socle.commun.UsagerId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each column of a sheet, wherever somebody has to decide what becomes of it; what an erasure leaves is in EffacementsTests. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ColonnesDeFicheTests {

    /** What is neither chosen nor swapped where two records become one. */
    private static final Map<String, String> HORS_FUSION = Map.of(
            "structure_id", "the town of both",
            "id", "which record it is",
            "reference", "which record it is, on paper and in folders",
            "pseudonyme", "a record that has one is never merged with a name",
            "accueilli_le", "when each record was made",
            "sans_reponse", "goes with the question that was refused",
            "anonyme_depuis", "a person who is forgotten is not merged");

    /** What is not given back to whoever asks what is held of them. */
    private static final Map<String, String> NON_RENDUES = Map.of(
            "structure_id", "the town that answers",
            "id", "ours alone: they have the reference",
            "anonyme_depuis", "nobody asks of whom nobody is known");

    @Autowired
    ApplicationContext contexte;

    @Autowired
    @Qualifier("clientSansTransaction") JdbcClient jdbc;

    @Autowired
    FichesDetenuesRepository detenues;

    Ville ville;

    @BeforeAll
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    @Test
    void are_each_kept_or_swapped_when_two_records_become_one_or_say_why_not() {
        var dites = Arrays.stream(ChampDeFiche.values()).map(ChampDeFiche::code).collect(toSet());

        assertThat(dites).doesNotContainAnyElementsOf(HORS_FUSION.keySet());
        assertThat(colonnes()).isEqualTo(union(dites, HORS_FUSION.keySet()));
    }

    @Test
    void are_each_given_back_to_whoever_asks_or_say_why_not() {
        var id = UsagerId.nouveau();
        ville.faire(() -> jdbc.sql(
                        "insert into usager (structure_id, id, nom) values (structure_courante(), :id, 'Exemple')")
                .param("id", id)
                .update());

        var rendues = ville.faire(() -> detenues.rendre(List.of(id)))
                .getFirst()
                .lignes()
                .getFirst()
                .keySet();

        assertThat(colonnes()).isEqualTo(union(rendues, NON_RENDUES.keySet()));
    }

    @Test
    void that_say_who_somebody_is_are_those_of_the_rule_of_the_database() {
        var regle = jdbc.sql("select pg_get_constraintdef(oid) from pg_constraint where conname = 'anonyme_sans_nom'")
                .query(String.class)
                .single();

        assertThat(Pattern.compile("\\((\\w+) IS NULL\\)")
                        .matcher(regle.substring(regle.indexOf("pseudonyme")))
                        .results()
                        .map(nulle -> nulle.group(1)))
                .containsExactlyInAnyOrderElementsOf(AnonymatRepository.QUI_NOMMENT);
    }

    /** A call for each row of a list would cost; and the columns are read with the rights of whoever asks. */
    @Test
    void are_said_as_a_name_in_the_place_of_each_call() {
        for (var fonction : List.of("prenom_dit", "nom_dit", "nom_entier", "nom_sans_pseudonyme")) {
            var plan = ville.faire(
                    () -> jdbc.sql("""
                            explain (verbose, costs off)
                            select %s(usager) from fusion left join usager on usager.id = fusion.absorbe_id
                            """.formatted(fonction)).query(String.class).list());

            assertThat(plan)
                    .as(fonction)
                    .noneMatch(ligne -> ligne.contains(fonction))
                    .anyMatch(ligne -> ligne.contains("usager.prenom") || ligne.contains("usager.pseudonyme"))
                    .anyMatch(ligne -> ligne.contains("structure_courante") || ligne.contains("current_setting"));
        }
    }

    /** Those that somebody writes. */
    private Set<String> colonnes() {
        return jdbc.sql("""
                        select attname::text
                        from pg_attribute
                        where attrelid = 'usager'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                        """).query(String.class).set();
    }

    private static Set<String> union(Set<String> unes, Set<String> autres) {
        var toutes = new HashSet<>(unes);
        toutes.addAll(autres);
        return toutes;
    }
}
