package fr.estran.bilan.statistiques;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.StructureId;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class IndicateursActivitesTests {

    private static final Periode ANNEE = Periode.annee(2023);

    @Autowired
    Donnees donnees;

    StructureId structure;

    @BeforeEach
    void ouvrirUneStructure() {
        structure = donnees.structure();
    }

    @Test
    void counts_an_action_in_the_annee_of_its_first_seance_held() {
        donnees.pour(structure, () -> {
            donnees.thematique("photos");
            var premiere = donnees.action("atelier", "thematique", "photos");
            donnees.seance(premiere, "2022-11-01T09:00", "statut", "annulee");
            donnees.present(donnees.seance(premiere, "2022-12-01T09:00"), donnees.usager());
            donnees.present(donnees.seance(premiere, "2023-01-05T09:00"), donnees.usager());
            var reprise = donnees.action("atelier", "thematique", "photos", "reprogrammation_de_id", premiere);
            donnees.seance(reprise, "2022-12-05T09:00", "statut", "annulee");
            donnees.present(donnees.seance(reprise, "2023-02-01T09:00"), donnees.usager());
            donnees.present(donnees.seance(reprise, "2024-02-01T09:00"), donnees.usager());
        });

        var en2022 = donnees.indicateurs(structure, Periode.annee(2022));
        assertThat(en2022.valeur("par_type", "atelier", "actions")).isEqualTo(1);
        assertThat(en2022.connait("actions_reprogrammees")).isFalse();
        var en2023 = donnees.indicateurs(structure, ANNEE);
        assertThat(en2023.valeur("par_type", "atelier", "actions")).isEqualTo(1);
        assertThat(en2023.valeur("par_type", "atelier", "seances")).isEqualTo(2);
        assertThat(en2023.valeur("actions_reprogrammees")).isEqualTo(1);
        assertThat(en2023.repartition("ateliers_par_thematique", "photos"))
                .isEqualTo(Map.of("ateliers", 1, "participations_identifiees", 1));
    }

    @Test
    void counts_an_action_annulee_in_the_annee_of_its_first_seance_when_none_was_or_will_be_held() {
        donnees.pour(structure, () -> {
            var annulee = donnees.action("stage");
            donnees.seance(annulee, "2022-12-30T09:00", "statut", "annulee");
            donnees.seance(annulee, "2022-12-31T09:00", "statut", "annulee");
            donnees.seance(annulee, "2023-01-02T09:00", "statut", "annulee");
            var reportee = donnees.action("stage");
            donnees.seance(reportee, "2023-03-01T09:00", "statut", "annulee");
            donnees.seance(reportee, "2024-03-01T09:00", "statut", "prevue");
        });

        assertThat(donnees.indicateurs(structure, Periode.annee(2022)).valeur("par_type", "stage", "actions_annulees"))
                .isEqualTo(1);
        assertThat(donnees.indicateurs(structure, ANNEE).arbre())
                .isEqualTo(Map.of("annee", 2023, "seances_annulees", Map.of("inconnu", 2)));
    }

    @Test
    void adds_the_affluence_to_the_participations_and_never_to_the_usagers() {
        donnees.pour(structure, () -> {
            var seance = donnees.seance("rdv_jeudi", "2023-03-02T17:30");
            donnees.present(seance, donnees.usager());
            donnees.inserer("affluence", "seance_id", seance, "anonymes", 12);
        });

        var chiffres = donnees.indicateurs(structure, ANNEE);
        assertThat(chiffres.valeur("usagers")).isEqualTo(1);
        assertThat(chiffres.repartition("par_type", "rdv_jeudi"))
                .isEqualTo(Map.of(
                        "actions",
                        1,
                        "seances",
                        1,
                        "participations_identifiees",
                        1,
                        "anonymes",
                        12,
                        "participations",
                        13,
                        "personnes",
                        1));
    }

    @Test
    void counts_a_demande_only_where_a_person_brings_a_question_of_their_own() {
        donnees.pour(structure, () -> {
            donnees.thematique("impots");
            donnees.present(donnees.seance("atelier", "2023-03-02T09:00"), donnees.usager(), "demande", "impots");
            var rendezVous = donnees.seance("rendez_vous", "2023-03-02T09:00");
            donnees.present(rendezVous, donnees.usager(), "demande", "impots");
            donnees.noter(rendezVous, donnees.usager(), "absent", "demande", "impots");
        });

        var chiffres = donnees.indicateurs(structure, ANNEE);
        assertThat(chiffres.branches("demandes")).containsExactly("rendez_vous");
        assertThat(chiffres.valeur("demandes", "rendez_vous", "impots")).isEqualTo(1);
    }

    @Test
    void counts_an_orientation_only_where_the_suite_says_so() {
        donnees.pour(structure, () -> {
            var acteur = donnees.identifier("acteur", "nom", "CAF", "reference", "P02");
            var seance = donnees.seance("permanence", "2023-03-02T09:00");
            donnees.present(seance, donnees.usager(), "suite", "oriente", "acteur_id", acteur);
            donnees.present(seance, donnees.usager(), "suite", "resolu", "acteur_id", acteur);
            donnees.noter(seance, donnees.usager(), "absent", "suite", "oriente", "acteur_id", acteur);
        });

        assertThat(donnees.indicateurs(structure, ANNEE).repartition("orientations"))
                .isEqualTo(Map.of("P02", 1));
    }

    @Test
    void counts_the_liste_attente_by_the_day_of_the_inscription() {
        donnees.pour(structure, () -> {
            donnees.thematique("photos");
            var photos = donnees.action("atelier", "thematique", "photos");
            var libre = donnees.action("atelier");
            inscrire(photos, "2022-12-31", "liste_attente");
            inscrire(photos, "2023-01-01", "liste_attente");
            inscrire(photos, "2023-12-31", "liste_attente");
            inscrire(photos, "2024-01-01", "liste_attente");
            inscrire(photos, "2023-06-01", "confirmee");
            inscrire(libre, "2023-06-01", "liste_attente");
        });

        assertThat(donnees.indicateurs(structure, ANNEE).repartition("listes_attente_par_thematique"))
                .isEqualTo(Map.of("photos", 2, "inconnu", 1));
    }

    private void inscrire(ActionId action, String jour, String statut) {
        donnees.identifier(
                "inscription",
                "action_id",
                action,
                "usager_id",
                donnees.usager(),
                "inscrit_le",
                LocalDate.parse(jour),
                "statut",
                statut);
    }

    @Test
    void counts_the_motifs_of_whole_trimestres() {
        donnees.pour(structure, () -> {
            for (var trimestre : new String[] {"2022-T4", "2023-T1", "2023-T2", "2023-T4", "2024-T1"}) {
                donnees.inserer("motif", "trimestre", trimestre, "type", "rendez_vous", "motif", "langue", "nombre", 3);
            }
        });

        assertThat(donnees.indicateurs(structure, ANNEE).valeur("motifs", "rendez_vous", "langue"))
                .isEqualTo(9);
        assertThat(deFevrierA(LocalDate.of(2023, 7, 1))).isEqualTo(3);
        assertThat(deFevrierA(LocalDate.of(2023, 6, 30))).isZero();
    }

    private int deFevrierA(LocalDate fin) {
        return donnees.indicateurs(structure, new Periode(LocalDate.of(2023, 2, 1), fin))
                .valeur("motifs", "rendez_vous", "langue");
    }

    @Test
    void counts_the_enquetes_opened_and_the_reunions_held_in_the_annee_and_every_acteur_described() {
        donnees.pour(structure, () -> {
            enquete("E2022", "2022-12-31");
            enquete("E2023", "2023-12-31");
            donnees.identifier("enquete", "reference", "E3", "titre", "Brouillon", "ouverte", LocalDate.of(2023, 5, 1));
            donnees.identifier("enquete", "reference", "E4", "titre", "Modèle", "modele", true);
            donnees.identifier("reunion", "jour", LocalDate.of(2022, 12, 31));
            donnees.identifier("reunion", "jour", LocalDate.of(2023, 12, 31));
            donnees.identifier("reunion", "implicite", true);
            donnees.identifier("acteur", "nom", "CAF");
            donnees.identifier("acteur", "nom", "Venu après", "depuis", LocalDate.of(2024, 1, 1));
            donnees.identifier("acteur", "implicite", true);
        });

        var chiffres = donnees.indicateurs(structure, ANNEE);
        assertThat(chiffres.branches("enquetes")).containsExactly("E2023");
        assertThat(chiffres.repartition("enquetes", "E2023")).isEqualTo(Map.of("sollicites", 2, "repondants", 1));
        assertThat(chiffres.valeur("reunions_du_collectif")).isEqualTo(1);
        assertThat(chiffres.valeur("acteurs_du_collectif")).isEqualTo(1);
    }

    private void enquete(String reference, String ouverte) {
        var enquete = donnees.identifier(
                "enquete",
                "reference",
                reference,
                "titre",
                "Essai",
                "ouverte",
                LocalDate.parse(ouverte),
                "lancee_le",
                LocalDate.parse(ouverte),
                "repondants",
                1);
        var usager = donnees.usager();
        for (int ordre = 0; ordre < 2; ordre++) {
            donnees.inserer("enquete_invitation", "enquete_id", enquete, "usager_id", usager, "ordre", ordre);
        }
    }
}
