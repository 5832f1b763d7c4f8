package fr.estran.bilan.statistiques;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.statistiques.Selection.Filtre;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.commun.UsagerId;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SelectionTests {

    private static final Periode ANNEE = Periode.annee(2023);

    @Autowired
    Donnees donnees;

    StructureId structure;
    LieuId salle;
    LieuId grange;
    UsagerId luce;
    UsagerId omar;

    @BeforeEach
    void ouvrirUneStructure() {
        structure = donnees.structure();
        donnees.pour(structure, () -> {
            donnees.quartier("bourg");
            donnees.quartier("port");
            donnees.thematique("photos");
            salle = donnees.lieu("L1", "bourg");
            grange = donnees.lieu("L2", "port");
            luce = donnees.usager("genre", "F", "quartier", "port");
            omar = donnees.usager("genre", "M", "quartier", "bourg");
        });
    }

    private Decompte compter(Filtre filtre, String valeur) {
        return donnees.decompte(structure, ANNEE, Selection.AUCUNE.avec(filtre, valeur));
    }

    @Test
    void keeps_the_seances_of_a_lieu_and_who_was_there() {
        donnees.pour(structure, () -> {
            donnees.present(donnees.seance("permanence", "2023-01-10T09:00", "lieu_id", salle), luce);
            donnees.present(donnees.seance("permanence", "2023-01-11T09:00", "lieu_id", grange), luce);
            donnees.present(donnees.seance("atelier", "2023-01-12T09:00", "lieu_id", grange), omar);
        });

        var chiffres = compter(Filtre.LIEU, "L2").indicateurs();
        assertThat(chiffres.valeur("usagers")).isEqualTo(2);
        assertThat(chiffres.repartition("seances_par_lieu")).isEqualTo(Map.of("L2", 2));
        assertThat(compter(Filtre.LIEU, "L1").indicateurs().repartition("genre"))
                .isEqualTo(Map.of("F", 1));
        assertThat(compter(Filtre.QUARTIER, "port").indicateurs().repartition("seances_par_quartier"))
                .isEqualTo(Map.of("port", 2));
        assertThat(compter(Filtre.LIEU, "L9").indicateurs().valeurs().keySet()).hasSize(1);
    }

    /** The district is that of the venue: where one lives is told apart within it. */
    @Test
    void takes_a_quartier_for_that_of_the_lieu() {
        donnees.pour(
                structure,
                () -> donnees.present(donnees.seance("permanence", "2023-01-10T09:00", "lieu_id", salle), luce));

        assertThat(compter(Filtre.QUARTIER, "bourg").indicateurs().repartition("quartier"))
                .isEqualTo(Map.of("port", 1));
        assertThat(compter(Filtre.QUARTIER, "port").indicateurs().valeur("usagers"))
                .isZero();
    }

    @Test
    void makes_nobody_new_who_is_known_elsewhere() {
        donnees.pour(structure, () -> {
            donnees.present(donnees.seance("permanence", "2022-01-10T09:00", "lieu_id", salle), luce);
            donnees.present(donnees.seance("atelier", "2023-01-10T09:00", "lieu_id", grange), luce);
            donnees.present(donnees.seance("permanence", "2023-01-11T09:00", "lieu_id", salle), omar);
            donnees.present(donnees.seance("atelier", "2023-02-10T09:00", "lieu_id", grange), omar);
        });

        var ateliers = compter(Filtre.TYPE, "atelier");
        assertThat(ateliers.indicateurs().valeur("usagers")).isEqualTo(2);
        assertThat(ateliers.indicateurs().valeur("nouveaux_usagers")).isEqualTo(1);
        assertThat(ateliers.indicateurs().valeur("venus_par_permanence_puis_autre"))
                .isEqualTo(2);
        assertThat(ateliers.indicateurs().valeur("personnes_vues_dans_plusieurs_quartiers"))
                .isEqualTo(1);
        assertThat(ateliers.complements().repartition("porte_entree")).isEqualTo(Map.of("permanence", 2));
    }

    @Test
    void counts_an_action_whose_first_seance_was_elsewhere_but_in_the_periode() {
        donnees.pour(structure, () -> {
            var stage = donnees.action("stage");
            donnees.seance(stage, "2023-01-10T09:00", "lieu_id", salle);
            donnees.seance(stage, "2023-01-11T09:00", "lieu_id", grange);
            var ancien = donnees.action("stage");
            donnees.seance(ancien, "2022-12-10T09:00", "lieu_id", salle);
            donnees.seance(ancien, "2023-01-11T14:00", "lieu_id", grange);
        });

        assertThat(compter(Filtre.LIEU, "L2").indicateurs().repartition("par_type", "stage"))
                .isEqualTo(Map.of("actions", 1, "seances", 2));
    }

    @Test
    void follows_a_conseiller_to_the_seances_that_two_hold_together() {
        donnees.pour(structure, () -> {
            var ensemble = donnees.seance("permanence", "2023-01-10T09:00");
            var seul = donnees.seance("permanence", "2023-01-11T09:00");
            for (var reference : new String[] {"C1", "C2"}) {
                var conseiller = donnees.identifier(
                        "conseiller",
                        "prenom",
                        reference,
                        "nom",
                        "Démo",
                        "entree",
                        LocalDate.of(2021, 9, 1),
                        "reference",
                        reference);
                donnees.inserer("seance_conseiller", "seance_id", ensemble, "conseiller_id", conseiller);
                if (reference.equals("C1")) {
                    donnees.inserer("seance_conseiller", "seance_id", seul, "conseiller_id", conseiller);
                }
            }
            donnees.present(ensemble, luce);
            donnees.present(seul, omar);
        });

        assertThat(compter(Filtre.CONSEILLER, "C1").indicateurs().valeur("usagers"))
                .isEqualTo(2);
        assertThat(compter(Filtre.CONSEILLER, "C2").indicateurs().valeur("usagers"))
                .isEqualTo(1);
        assertThat(compter(Filtre.CONSEILLER, "C2").complements().valeur("conseillers_actifs"))
                .isEqualTo(2);
    }

    @Test
    void knows_by_which_canal_each_came_to_an_action_and_leaves_out_what_has_none() {
        donnees.pour(structure, () -> {
            var atelier = donnees.action("atelier", "thematique", "photos");
            var seance = donnees.seance(atelier, "2023-03-01T09:00", "lieu_id", salle);
            donnees.present(seance, luce);
            donnees.present(seance, omar);
            inscrire(atelier, luce, "confirmee", "telephone");
            inscrire(atelier, omar, "confirmee", "en_ligne");
            inscrire(donnees.action("atelier", "thematique", "photos"), omar, "liste_attente", "telephone");
            donnees.inserer("affluence", "seance_id", seance, "anonymes", 3);
        });

        var chiffres = compter(Filtre.CANAL, "telephone").indicateurs();
        assertThat(chiffres.repartition("genre")).isEqualTo(Map.of("F", 1));
        assertThat(chiffres.repartition("par_type", "atelier"))
                .isEqualTo(Map.of("participations_identifiees", 1, "personnes", 1));
        assertThat(chiffres.repartition("listes_attente_par_thematique")).isEqualTo(Map.of("photos", 1));
    }

    @Test
    void leaves_out_what_it_says_nothing_of() {
        donnees.pour(structure, () -> {
            donnees.inserer("motif", "trimestre", "2023-T1", "type", "rendez_vous", "motif", "langue", "nombre", 16);
            donnees.inserer("motif", "trimestre", "2023-T1", "type", "permanence", "motif", "langue", "nombre", 12);
            donnees.identifier("reunion", "jour", LocalDate.of(2023, 2, 1));
        });

        assertThat(compter(Filtre.LIEU, "L1").indicateurs().branches("motifs")).isEmpty();
        assertThat(compter(Filtre.LIEU, "L1").indicateurs().connait("reunions_du_collectif"))
                .isFalse();
        assertThat(compter(Filtre.TYPE, "rendez_vous").indicateurs().repartition("motifs", "rendez_vous"))
                .isEqualTo(Map.of("langue", 16));
        assertThat(compter(Filtre.TYPE, "rendez_vous").indicateurs().branches("motifs"))
                .containsExactly("rendez_vous");
    }

    private void inscrire(ActionId action, UsagerId usager, String statut, String canal) {
        donnees.identifier(
                "inscription",
                "action_id",
                action,
                "usager_id",
                usager,
                "inscrit_le",
                LocalDate.of(2023, 2, 1),
                "statut",
                statut,
                "canal",
                canal);
    }
}
