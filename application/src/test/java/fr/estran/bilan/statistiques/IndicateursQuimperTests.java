package fr.estran.bilan.statistiques;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Quimper;
import fr.estran.echanges.dossiers.Importation;
import fr.estran.echanges.dossiers.Oreille;
import fr.estran.echanges.dossiers.ResultatImport.Garde;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicateursQuimperTests {

    @Autowired
    Importation importation;

    private static final List<String> DE_GENS = List.of(
            "seance_conseiller",
            "inscription",
            "affluence",
            "effectif",
            "effectif_genre",
            "effectif_situation",
            "seance_demande_jointe",
            "retour",
            "motif",
            "orientation",
            "seance_demande",
            "seance_suite",
            "seance_orientation",
            "participation");

    /** Of surveys and wishes, counts alone are kept, which no person's row moves. */
    private static final Pattern DE_LA_PAROLE = Pattern.compile("\\b(enquete|consultation)\\b");

    @Autowired
    Donnees donnees;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    StructureId quimper;

    @BeforeAll
    void importer() throws IOException {
        quimper = ((Garde) importation.importer(Quimper.DOSSIER, Oreille.SOURDE)).structure();
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023})
    void gives_every_figure_expected_to_the_unit_and_no_other(int annee) {
        assertThat(donnees.indicateurs(quimper, Periode.annee(annee)).arbre()).isEqualTo(attendus(annee));
    }

    @Test
    void counts_the_rows_of_one_structure_whatever_another_holds_under_the_same_references() {
        var voisine = donnees.structure();
        donnees.pour(voisine, () -> {
            donnees.quartier("penhars");
            donnees.thematique("impots");
            var usager = donnees.usager("reference", "U0001", "quartier", "penhars");
            var lieu = donnees.lieu("L01", "penhars");
            var action = donnees.action("permanence", "reference", "A0001");
            var seance = donnees.seance(action, "2023-03-01T09:00", "reference", "S0001", "lieu_id", lieu);
            donnees.present(seance, usager, "demande", "impots");
        });

        assertThat(donnees.indicateurs(quimper, Periode.annee(2023)).arbre()).isEqualTo(attendus(2023));
        assertThat(donnees.indicateurs(voisine, Periode.annee(2023)).valeur("usagers"))
                .isEqualTo(1);
    }

    /** What leaves the service unhidden is the same when nobody has come: no word of its declaration is believed. */
    @Test
    void leaves_as_it_is_no_figure_that_people_move() {
        StructureCourante.auNomDe(
                quimper,
                () -> new TransactionTemplate(transactions).execute(essai -> {
                    essai.setRollbackOnly();
                    var avant = comptees(_ -> true);
                    var libresAvant = comptees(Indicateur::libre);
                    assertThat(avant).hasSizeGreaterThan(libresAvant.size() + 100);

                    DE_GENS.forEach(table -> jdbc.sql("delete from " + table).update());

                    assertThat(comptees(Indicateur::libre))
                            .isEqualTo(libresAvant)
                            .hasSizeGreaterThan(100);
                    assertThat(comptees(indicateur -> indicateur.unite() instanceof Unite.DeGens
                                    && !DE_LA_PAROLE
                                            .matcher(indicateur.population().lignes())
                                            .find()))
                            .as("what is left was not deleted")
                            .isEmpty();
                    return avant;
                }));
    }

    /** Nobody comes to sessions of three months any more, by name or without: what is left is counted from rows, apart. */
    @Test
    void counts_the_hours_of_help_that_a_count_apart_gives_where_nobody_came_to_some_seances() {
        StructureCourante.auNomDe(
                quimper,
                () -> new TransactionTemplate(transactions).execute(essai -> {
                    essai.setRollbackOnly();
                    for (var table : List.of("participation", "affluence")) {
                        jdbc.sql(
                                        "delete from %s where seance_id in (select id from seance where extract(month from debut) < 4)"
                                                .formatted(table))
                                .update();
                    }
                    int aPart = jdbc.sql("""
                            with venues as (
                                select seance_id from participation where presence = 'present'
                                union
                                select seance_id from affluence where anonymes > 0
                            )
                            select sum(extract(epoch from seance.fin) - extract(epoch from seance.debut))::integer / 60
                            from seance, action, venues
                            where action.id = action_id and venues.seance_id = seance.id and statut = 'tenue'
                                and type in ('permanence', 'atelier', 'stage', 'rdv_jeudi', 'partenariat', 'evenement')
                                and debut between '2023-01-01 00:00+01' and '2023-12-31 23:59+01'
                            """).query(Integer.class).single();

                    assertThat(comptees(_ -> true).get(List.of("minutes_d_aide")))
                            .isEqualTo(aPart)
                            .isBetween(20_000, 40_000);
                    return aPart;
                }));
    }

    private Map<List<String>, Integer> comptees(Predicate<Indicateur> lesquelles) {
        var decompte = donnees.repository().compter(Periode.annee(2023), Selection.AUCUNE);
        var valeurs = new HashMap<>(decompte.indicateurs().valeurs());
        valeurs.putAll(decompte.complements().valeurs());
        valeurs.keySet()
                .removeIf(chemin -> Statistiques.toutes().stream()
                        .noneMatch(indicateur -> indicateur.compte(chemin) && lesquelles.test(indicateur)));
        return valeurs;
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023})
    void gives_complements_that_agree_with_the_indicateurs(int annee) {
        var indicateurs = donnees.indicateurs(quimper, Periode.annee(annee));
        var complements = donnees.complements(quimper, Periode.annee(annee));

        assertThat(somme(complements, "porte_entree")).isEqualTo(indicateurs.valeur("usagers"));
        assertThat(somme(complements, "porte_entree_nouveaux")).isEqualTo(indicateurs.valeur("nouveaux_usagers"));
        assertThat(somme(complements, "annulees")).isEqualTo(somme(indicateurs, "seances_annulees"));
        assertThat(somme(complements, "reprogrammees_par_thematique"))
                .isEqualTo(indicateurs.valeur("actions_reprogrammees"));
        for (var type : indicateurs.branches("par_type")) {
            assertThat(complements.valeur("programmees", type))
                    .isEqualTo(indicateurs.valeur("par_type", type, "seances")
                            + complements.valeur("annulees", type)
                            + complements.valeur("non_closes", type));
            assertThat(somme(complements, "tranche_age_par_type", type))
                    .isEqualTo(indicateurs.valeur("par_type", type, "personnes"));
        }
        assertThat(somme(complements, "seances_par_mois")).isEqualTo(parType(indicateurs, "seances"));
        assertThat(somme(complements, "participations_par_mois")).isEqualTo(parType(indicateurs, "participations"));
        assertThat(complements.repartition("rdv_jeudi_horaires").keySet()).containsExactly("17:30-19:00");
        assertThat(complements.repartition("rdv_jeudi_jours").keySet()).containsExactly("4");
    }

    /** Counted apart from the rows: participations are of everybody, and those of people who are known are the others' rest. */
    @ParameterizedTest
    @ValueSource(ints = {2022, 2023})
    void gives_the_participations_of_everybody_by_lieu_by_theme_and_by_who_came(int annee) {
        var complements = donnees.complements(quimper, Periode.annee(annee)).arbre();
        var comptes = JsonMapper.shared()
                .readValue(Path.of("src/test/resources/bilan/complements-%d.json".formatted(annee)), Map.class);

        for (var figure : List.of(
                "participations_par_lieu",
                "ateliers_par_thematique",
                "participations_par_champ",
                "participations_par_genre",
                "participations_par_situation",
                "participations_par_tranche",
                "participations_sans_nom",
                "minutes_d_aide",
                "sur_inscription")) {
            assertThat(complements.get(figure)).as(figure).isEqualTo(comptes.get(figure));
        }
    }

    private static int somme(Chiffres chiffres, String... chemin) {
        return chiffres.repartition(chemin).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int parType(Chiffres chiffres, String figure) {
        return chiffres.branches("par_type").stream()
                .mapToInt(type -> chiffres.valeur("par_type", type, figure))
                .sum();
    }

    private static Map<?, ?> attendus(int annee) {
        return JsonMapper.shared().readValue(Quimper.DOSSIER.resolve("attendus-%d.json".formatted(annee)), Map.class);
    }
}
