package fr.estran.statistiques;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Quimper;
import fr.estran.commun.Periode;
import fr.estran.commun.StructureId;
import fr.estran.echanges.Importation;
import fr.estran.echanges.Oreille;
import fr.estran.echanges.ResultatImport.Garde;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicateursQuimperTests {

    @Autowired
    Importation importation;

    @Autowired
    Donnees donnees;

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
