package fr.estran.bilan.statistiques;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.vocabulaire.TrancheDAge;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.IllegalTransactionStateException;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class IndicateursTests {

    private static final Periode ANNEE = Periode.annee(2023);

    @Autowired
    Donnees donnees;

    @Autowired
    IndicateurRepository repository;

    StructureId structure;

    @BeforeEach
    void ouvrirUneStructure() {
        structure = donnees.structure();
    }

    private Chiffres compter(Runnable fiches) {
        donnees.pour(structure, fiches);
        return donnees.indicateurs(structure, ANNEE);
    }

    @Test
    void says_nothing_but_the_annee_of_a_service_without_records() {
        assertThat(donnees.indicateurs(structure, ANNEE).arbre()).isEqualTo(Map.of("annee", 2023));
    }

    @Test
    void refuses_to_count_outside_of_a_transaction() {
        assertThatThrownBy(() -> repository.compter(ANNEE, Selection.AUCUNE))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void counts_a_chain_of_fusions_as_one_usager_with_the_attributes_of_the_fiche_kept() {
        var chiffres = compter(() -> {
            var premiere = donnees.usager("genre", "M");
            var deuxieme = donnees.usager("genre", "M");
            var gardee = donnees.usager("genre", "F");
            donnees.fusion(premiere, deuxieme);
            donnees.fusion(deuxieme, gardee);
            donnees.present(donnees.seance("atelier", "2023-03-01T09:00"), premiere);
            donnees.present(donnees.seance("atelier", "2023-03-02T09:00"), deuxieme);
            donnees.present(donnees.seance("atelier", "2023-03-03T09:00"), gardee);
        });

        assertThat(chiffres.valeur("usagers")).isEqualTo(1);
        assertThat(chiffres.repartition("genre")).isEqualTo(Map.of("F", 1));
        assertThat(chiffres.valeur("par_type", "atelier", "participations")).isEqualTo(3);
    }

    @Test
    void adds_what_is_recorded_as_inconnu_to_what_is_not_recorded() {
        var chiffres = compter(() -> {
            donnees.quartier("inconnu");
            donnees.thematique("inconnu");
            for (var dit : Arrays.asList("inconnu", null)) {
                var usager = donnees.usager("situation", dit, "quartier", dit);
                var atelier = donnees.action(
                        "atelier", "thematique", dit, "reprogrammation_de_id", donnees.action("atelier"));
                donnees.present(donnees.seance(atelier, "2023-03-01T09:00"), usager);
                donnees.seance("stage", "2023-04-01T09:00", "statut", "annulee", "motif_annulation", dit);
                donnees.identifier(
                        "inscription",
                        "action_id",
                        atelier,
                        "usager_id",
                        usager,
                        "inscrit_le",
                        LocalDate.of(2023, 2, 1),
                        "statut",
                        "liste_attente");
            }
        });

        for (var figure : List.of("situation", "quartier", "seances_annulees", "listes_attente_par_thematique")) {
            assertThat(chiffres.repartition(figure)).as(figure).isEqualTo(Map.of("inconnu", 2));
        }
        assertThat(chiffres.repartition("ateliers_par_thematique", "inconnu"))
                .isEqualTo(Map.of("ateliers", 2, "participations_identifiees", 2));
        assertThat(donnees.complements(structure, ANNEE).repartition("reprogrammees_par_thematique"))
                .isEqualTo(Map.of("inconnu", 2));
    }

    @Test
    void counts_two_fiches_of_one_person_at_one_seance_as_one_participation_of_which_the_last_speaks() {
        var chiffres = compter(() -> {
            donnees.thematique("impots");
            donnees.thematique("caf");
            var absorbee = donnees.usager();
            var gardee = donnees.usager();
            donnees.fusion(absorbee, gardee);
            var seance = donnees.seance("permanence", "2023-03-01T09:00");
            donnees.present(seance, gardee, "demande", "impots");
            donnees.present(seance, absorbee, "demande", "caf");
        });

        assertThat(chiffres.valeur("par_type", "permanence", "participations")).isEqualTo(1);
        assertThat(chiffres.repartition("demandes", "permanence")).isEqualTo(Map.of("caf", 1));
    }

    @Test
    void hears_the_last_row_even_when_it_says_nothing() {
        var chiffres = compter(() -> {
            donnees.thematique("impots");
            var acteur = donnees.identifier("acteur", "nom", "CAF", "reference", "P01");
            var absorbee = donnees.usager();
            var gardee = donnees.usager();
            donnees.fusion(absorbee, gardee);
            var seance = donnees.seance("permanence", "2023-03-01T09:00");
            donnees.present(seance, absorbee, "demande", "impots", "suite", "oriente", "acteur_id", acteur);
            donnees.present(seance, gardee);
        });

        assertThat(chiffres.branches("demandes")).isEmpty();
        assertThat(chiffres.branches("orientations")).isEmpty();
    }

    @Test
    void believes_the_fiche_that_was_present_whichever_was_noted_last() {
        var chiffres = compter(() -> {
            var absorbee = donnees.usager();
            var gardee = donnees.usager();
            donnees.fusion(absorbee, gardee);
            var seance = donnees.seance("atelier", "2023-03-01T09:00");
            donnees.present(seance, absorbee);
            donnees.noter(seance, gardee, "absent");
        });

        assertThat(chiffres.valeur("usagers")).isEqualTo(1);
        assertThat(chiffres.connait("absences")).isFalse();
    }

    @Test
    void counts_as_one_absence_two_fiches_of_one_person_that_did_not_come() {
        var chiffres = compter(() -> {
            var absorbee = donnees.usager();
            var gardee = donnees.usager();
            donnees.fusion(absorbee, gardee);
            var seance = donnees.seance("atelier", "2023-03-01T09:00");
            donnees.noter(seance, absorbee, "excuse");
            donnees.noter(seance, gardee, "absent");
        });

        assertThat(chiffres.valeur("absences")).isEqualTo(1);
        assertThat(chiffres.connait("usagers")).isFalse();
    }

    @Test
    void leaves_out_who_was_noted_at_a_seance_that_was_not_held() {
        var chiffres = compter(() -> {
            var annulee = donnees.seance(
                    "atelier", "2023-03-01T09:00", "statut", "annulee", "motif_annulation", "lieu_ferme");
            donnees.present(annulee, donnees.usager());
            donnees.noter(annulee, donnees.usager(), "absent");
            donnees.present(donnees.seance("stage", "2023-03-02T09:00", "statut", "prevue"), donnees.usager());
        });

        assertThat(chiffres.arbre())
                .isEqualTo(Map.of(
                        "annee",
                        2023,
                        "par_type",
                        Map.of("atelier", Map.of("actions_annulees", 1)),
                        "seances_annulees",
                        Map.of("lieu_ferme", 1)));
    }

    @Test
    void begins_and_ends_the_annee_at_local_midnight() {
        donnees.pour(structure, () -> {
            var action = donnees.action("atelier");
            donnees.present(donnees.seance(action, OffsetDateTime.parse("2022-12-31T22:30Z")), donnees.usager());
            donnees.present(donnees.seance(action, OffsetDateTime.parse("2022-12-31T23:30Z")), donnees.usager());
            donnees.present(donnees.seance(action, OffsetDateTime.parse("2023-12-31T22:30Z")), donnees.usager());
            donnees.present(donnees.seance(action, OffsetDateTime.parse("2023-12-31T23:30Z")), donnees.usager());
        });

        assertThat(donnees.indicateurs(structure, Periode.annee(2022)).valeur("usagers"))
                .isEqualTo(1);
        assertThat(donnees.indicateurs(structure, ANNEE).valeur("usagers")).isEqualTo(2);
        assertThat(donnees.indicateurs(structure, Periode.annee(2024)).valeur("usagers"))
                .isEqualTo(1);
    }

    @Test
    void counts_the_leap_day() {
        donnees.pour(structure, () -> donnees.present(donnees.seance("stage", "2024-02-29T23:00"), donnees.usager()));

        var jour = new Periode(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 1));
        assertThat(donnees.indicateurs(structure, jour).valeur("usagers")).isEqualTo(1);
    }

    @Test
    void speaks_of_quartiers_only_where_the_service_describes_some() {
        var chiffres = compter(() -> {
            donnees.inserer("quartier", "code", "bourg", "implicite", true);
            donnees.inserer("quartier", "code", "port", "implicite", true);
            var usager = donnees.usager("quartier", "bourg");
            for (var code : List.of("bourg", "port")) {
                var lieu = donnees.lieu("L-" + code, code);
                donnees.present(donnees.seance("permanence", "2023-03-01T09:00", "lieu_id", lieu), usager);
            }
        });

        assertThat(chiffres.repartition("seances_par_lieu")).isEqualTo(Map.of("L-bourg", 1, "L-port", 1));
        assertThat(chiffres.arbre())
                .doesNotContainKeys(
                        "quartier",
                        "quartiers_d_intervention",
                        "seances_par_quartier",
                        "personnes_vues_dans_plusieurs_quartiers");
    }

    @Test
    void knows_in_how_many_quartiers_a_person_was_seen() {
        var chiffres = compter(() -> {
            donnees.quartier("bourg");
            donnees.quartier("port");
            var bourg = donnees.lieu("L01", "bourg");
            var port = donnees.lieu("L02", "port");
            var mobile = donnees.usager("quartier", "bourg");
            var fidele = donnees.usager();
            var avant = donnees.seance("permanence", "2022-03-01T09:00", "lieu_id", bourg);
            donnees.present(avant, fidele);
            var ici = donnees.seance("permanence", "2023-03-01T09:00", "lieu_id", bourg);
            var la = donnees.seance("permanence", "2023-03-02T09:00", "lieu_id", port);
            donnees.present(ici, mobile);
            donnees.present(la, mobile);
            donnees.present(la, fidele);
            donnees.seance("permanence", "2023-03-03T09:00");
        });

        assertThat(chiffres.valeur("personnes_vues_dans_plusieurs_quartiers")).isEqualTo(1);
        assertThat(chiffres.repartition("quartier")).isEqualTo(Map.of("bourg", 1, "inconnu", 1));
        assertThat(chiffres.repartition("seances_par_quartier")).isEqualTo(Map.of("bourg", 1, "port", 1));
        assertThat(chiffres.valeur("quartiers_d_intervention")).isEqualTo(2);
        assertThat(chiffres.valeur("lieux_d_intervention")).isEqualTo(2);
    }

    @Test
    void reckons_the_tranche_age_at_the_annee_of_the_activity() {
        var chiffres = compter(() -> {
            var seance = donnees.seance("atelier", "2023-01-02T09:00");
            for (var tranche : TrancheDAge.values()) {
                for (int age : List.of(tranche.debut(), tranche.suivant().orElse(113) - 1)) {
                    donnees.present(seance, donnees.usager("annee_naissance", 2023 - age));
                }
            }
            donnees.present(seance, donnees.usager());
        });

        var attendues = new HashMap<>(Map.of(TrancheDAge.INCONNU, 1));
        Stream.of(TrancheDAge.values()).forEach(tranche -> attendues.put(tranche.code(), 2));
        assertThat(chiffres.repartition("tranche_age")).isEqualTo(attendues);
    }

    @Test
    void takes_the_first_type_in_the_alphabet_when_a_person_first_came_to_two_seances_at_once() {
        donnees.pour(structure, () -> {
            var parAtelier = donnees.usager();
            donnees.present(donnees.seance("permanence", "2023-03-01T09:00"), parAtelier);
            donnees.present(donnees.seance("atelier", "2023-03-01T09:00"), parAtelier);
            var parPermanence = donnees.usager();
            donnees.present(donnees.seance("permanence", "2023-03-01T09:00"), parPermanence);
            donnees.present(donnees.seance("rendez_vous", "2023-03-01T09:00"), parPermanence);
        });

        assertThat(donnees.complements(structure, ANNEE).repartition("porte_entree"))
                .isEqualTo(Map.of("atelier", 1, "permanence", 1));
    }

    @Test
    void remembers_the_first_participation_ever_through_fusions() {
        var chiffres = compter(() -> {
            var absorbee = donnees.usager();
            var ancien = donnees.usager();
            donnees.fusion(absorbee, ancien);
            donnees.present(donnees.seance("permanence", "2021-03-01T09:00"), absorbee);
            donnees.present(donnees.seance("atelier", "2022-03-01T09:00"), ancien);
            donnees.present(donnees.seance("stage", "2023-03-01T09:00"), ancien);
            donnees.noter(donnees.seance("permanence", "2022-04-01T09:00"), donnees.usager(), "absent");
            var nouveau = donnees.usager();
            donnees.noter(donnees.seance("permanence", "2022-05-01T09:00"), nouveau, "absent");
            donnees.present(donnees.seance("stage", "2023-04-01T09:00"), nouveau);
            donnees.present(donnees.seance("permanence", "2024-04-01T09:00"), nouveau);
        });

        assertThat(chiffres.valeur("usagers")).isEqualTo(2);
        assertThat(chiffres.valeur("nouveaux_usagers")).isEqualTo(1);
        assertThat(chiffres.valeur("venus_par_permanence_puis_autre")).isEqualTo(1);
    }
}
