package fr.estran.bilan.statistiques;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.StructureId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ComplementsTests {

    @Autowired
    Donnees donnees;

    StructureId structure;

    @BeforeEach
    void ouvrirUneStructure() {
        structure = donnees.structure();
    }

    private Chiffres compter(Runnable fiches) {
        donnees.pour(structure, fiches);
        return donnees.complements(structure, Periode.annee(2023));
    }

    @Test
    void says_nothing_of_a_service_without_records() {
        assertThat(compter(() -> {}).valeurs()).isEmpty();
    }

    @Test
    void tells_by_which_door_each_person_came_and_where_they_went_next() {
        var chiffres = compter(() -> {
            var ancienne = donnees.usager();
            donnees.present(donnees.seance("permanence", "2022-03-01T09:00"), ancienne);
            var atelier = donnees.seance("atelier", "2023-03-01T09:00");
            donnees.present(atelier, ancienne);
            donnees.present(donnees.seance("stage", "2023-03-02T09:00"), ancienne);
            donnees.present(donnees.seance("permanence", "2023-03-03T09:00"), ancienne);
            donnees.present(atelier, donnees.usager());
        });

        assertThat(chiffres.repartition("porte_entree")).isEqualTo(Map.of("permanence", 1, "atelier", 1));
        assertThat(chiffres.repartition("porte_entree_nouveaux")).isEqualTo(Map.of("atelier", 1));
        assertThat(chiffres.repartition("permanence_puis")).isEqualTo(Map.of("atelier", 1, "stage", 1));
    }

    @Test
    void counts_by_champ_the_thematiques_that_are_described_and_by_quartier_the_rendez_vous() {
        var chiffres = compter(() -> {
            donnees.quartier("bourg");
            donnees.thematique("photos");
            donnees.inserer("thematique", "code", "cuisine", "implicite", true);
            var bourg = donnees.lieu("L01", "bourg");
            for (var thematique : new String[] {"photos", "cuisine", null}) {
                var atelier = donnees.action("atelier", "thematique", thematique);
                var seance = donnees.seance(atelier, "2023-03-01T09:00", "lieu_id", bourg);
                donnees.present(seance, donnees.usager());
            }
            donnees.present(donnees.seance("rendez_vous", "2023-03-01T09:00", "lieu_id", bourg), donnees.usager());
            donnees.present(donnees.seance("rendez_vous", "2023-03-02T09:00"), donnees.usager());
            donnees.seance("rendez_vous", "2023-03-03T09:00", "lieu_id", bourg);
        });

        assertThat(chiffres.branches("actions_par_champ")).containsExactly("usages_quotidiens");
        assertThat(chiffres.valeur("actions_par_champ", "usages_quotidiens", "atelier"))
                .isEqualTo(1);
        assertThat(chiffres.repartition("participations_par_champ")).isEqualTo(Map.of("usages_quotidiens", 1));
        assertThat(chiffres.repartition("rendez_vous_par_quartier"))
                .as("those to which somebody came")
                .isEqualTo(Map.of("bourg", 1));
        assertThat(chiffres.repartition("seances_a_plusieurs_par_quartier"))
                .as("an appointment is one person's")
                .isEqualTo(Map.of("bourg", 3));
    }

    /** Twice the work of those who hold it, and once its opening: no figure of hours is added up over whoever held them. */
    @Test
    void counts_hours_of_help_where_somebody_came_and_a_seance_of_two_conseillers_once() {
        var chiffres = compter(() -> {
            var aDeux = donnees.seance("atelier", "2023-03-01T09:00");
            for (var reference : new String[] {"C1", "C2"}) {
                var conseiller = UUID.randomUUID();
                donnees.inserer(
                        "conseiller",
                        "id",
                        conseiller,
                        "reference",
                        reference,
                        "prenom",
                        "Anna",
                        "nom",
                        reference,
                        "entree",
                        LocalDate.of(2022, 1, 1));
                donnees.inserer("seance_conseiller", "seance_id", aDeux, "conseiller_id", conseiller);
            }
            donnees.present(aDeux, donnees.usager());
            donnees.present(aDeux, donnees.usager());
            donnees.seance("atelier", "2023-03-02T09:00");
            donnees.noter(donnees.seance("atelier", "2023-03-02T14:00"), donnees.usager(), "absent");
            var sansNom = donnees.seance("evenement", "2023-03-04T09:00");
            donnees.inserer("affluence", "seance_id", sansNom, "anonymes", 3);
            donnees.present(donnees.seance("rendez_vous", "2023-03-03T09:00"), donnees.usager());
        });

        assertThat(chiffres.valeur("minutes", "atelier")).isEqualTo(180);
        assertThat(chiffres.valeur("minutes_d_aide")).isEqualTo(120);
    }

    @Test
    void tells_seances_apart_by_what_became_of_them() {
        var chiffres = compter(() -> {
            donnees.seance("atelier", "2023-03-01T09:00");
            donnees.seance("atelier", "2023-03-02T09:00", "statut", "prevue");
            donnees.seance("atelier", "2023-03-03T09:00", "statut", "annulee", "motif_annulation", "lieu_ferme");
            donnees.seance("atelier", "2023-03-04T09:00", "statut", "annulee");
        });

        assertThat(chiffres.valeur("programmees", "atelier")).isEqualTo(4);
        assertThat(chiffres.valeur("annulees", "atelier")).isEqualTo(2);
        assertThat(chiffres.valeur("non_closes", "atelier")).isEqualTo(1);
        assertThat(chiffres.valeur("minutes", "atelier")).isEqualTo(60);
        assertThat(chiffres.repartition("annulees_par_motif", "atelier"))
                .isEqualTo(Map.of("lieu_ferme", 1, "inconnu", 1));
    }

    @Test
    void counts_whom_no_sheet_says_to_have_been_sent_by_body_and_whole_quarter() {
        var chiffres = compter(() -> {
            var mission = donnees.identifier("acteur", "nom", "Mission locale", "reference", "P1");
            for (var jour : List.of("2022-12-31", "2023-01-01", "2023-12-31", "2024-01-01")) {
                envoi(mission, jour, false);
            }
            envoi(mission, "2023-05-01", true);
        });

        assertThat(chiffres.repartition("orientations_hors_feuille")).isEqualTo(Map.of("P1", 2));
    }

    private void envoi(UUID organisme, String jour, boolean surFeuille) {
        donnees.identifier(
                "orientation",
                "acteur_id",
                organisme,
                "besoin",
                "impots",
                "jour",
                LocalDate.parse(jour),
                "origine",
                "conseiller",
                "sur_feuille",
                surFeuille);
    }

    @Test
    void adds_up_the_places_that_one_registers_for_once_for_each_action() {
        var chiffres = compter(() -> {
            var stage = donnees.action("stage", "capacite", 6);
            donnees.seance(stage, "2023-01-07T09:00");
            donnees.seance(stage, "2023-01-14T09:00");
            donnees.seance(stage, "2023-01-21T09:00");
            donnees.seance(donnees.action("atelier", "capacite", 5), "2023-03-01T09:00");
            donnees.seance(donnees.action("atelier", "capacite", 9), "2022-12-31T09:00");
            donnees.seance(donnees.action("atelier", "capacite", 7), "2023-03-02T09:00", "statut", "annulee");
            donnees.seance(donnees.action("permanence", "capacite", 12), "2023-03-01T09:00");
        });

        assertThat(chiffres.valeur("places_offertes"))
                .as("of a permanence, it is the room that holds twelve")
                .isEqualTo(11);
    }

    @Test
    void counts_a_seance_that_was_removed_nowhere() {
        var chiffres = compter(() -> donnees.seance(
                "atelier", "2023-03-03T09:00", "statut", "annulee", "retrait", "double", "etait_tenue", true));

        assertThat(chiffres.valeurs()).isEmpty();
    }

    @Test
    void knows_a_stage_of_the_vacances_by_the_local_day_of_its_first_seance() {
        var chiffres = compter(() -> {
            donnees.inserer(
                    "vacances_scolaires",
                    "premier_jour",
                    LocalDate.of(2023, 7, 8),
                    "dernier_jour",
                    LocalDate.of(2023, 9, 3));
            donnees.seance("stage", "2023-07-08T00:30");
            donnees.seance("stage", "2023-09-03T23:00");
            donnees.seance("stage", "2023-09-04T09:00");
            donnees.seance("atelier", "2023-08-01T09:00");
        });

        assertThat(chiffres.valeur("stages_en_vacances")).isEqualTo(2);
    }

    @Test
    void reads_the_clock_of_the_structure() {
        var chiffres = compter(() -> {
            donnees.seance("rdv_jeudi", "2023-07-01T00:30");
            donnees.seance("rdv_jeudi", "2023-12-31T23:30");
        });

        assertThat(chiffres.repartition("seances_par_mois")).isEqualTo(Map.of("07", 1, "12", 1));
        assertThat(chiffres.repartition("rdv_jeudi_jours")).isEqualTo(Map.of("6", 1, "7", 1));
        assertThat(chiffres.repartition("rdv_jeudi_horaires")).isEqualTo(Map.of("00:30-01:30", 1, "23:30-00:30", 1));
    }

    @Test
    void tells_seances_apart_by_what_their_sheet_says_and_what_is_usual_where_it_says_nothing() {
        var chiffres = compter(() -> {
            donnees.seance("permanence_telephonique", "2023-03-01T09:00");
            donnees.seance("atelier", "2023-03-02T09:00");
            var chezElle = donnees.seance("permanence", "2023-03-03T09:00");
            donnees.inserer(
                    "seance_cadre",
                    "seance_id",
                    chezElle,
                    "canal",
                    "domicile",
                    "autonomie",
                    "autonome",
                    "materiel",
                    new String[] {"tablette", "telephone"});
        });

        assertThat(chiffres.repartition("canaux"))
                .isEqualTo(Map.of("a_distance", 1, "lieu_activite", 1, "domicile", 1));
        assertThat(chiffres.repartition("niveaux")).isEqualTo(Map.of("debutant", 1));
        assertThat(chiffres.repartition("autonomies")).isEqualTo(Map.of("partiellement_autonome", 1, "autonome", 1));
        assertThat(chiffres.repartition("materiels")).isEqualTo(Map.of("telephone", 2, "tablette", 1, "ordinateur", 1));
    }

    /** A date of an action by video that has a venue after all is there; whoever telephones is nowhere, wherever they are answered. */
    @Test
    void tells_seances_and_participations_apart_by_where_they_are() {
        var chiffres = compter(() -> {
            donnees.quartier("bourg");
            var bourg = donnees.lieu("L01", "bourg");
            donnees.present(donnees.seance("atelier", "2023-03-01T09:00", "lieu_id", bourg), donnees.usager());
            donnees.seance("atelier", "2023-03-02T09:00");
            donnees.seance("permanence_telephonique", "2023-03-03T09:00");
            donnees.seance("permanence_telephonique", "2023-03-03T14:00", "lieu_id", bourg);
            var visio = donnees.action("atelier", "ou", "visio");
            var seance = donnees.seance(visio, "2023-03-04T09:00");
            donnees.present(seance, donnees.usager());
            donnees.present(seance, donnees.usager());
            donnees.seance(visio, "2023-03-05T09:00", "lieu_id", bourg);
            donnees.present(
                    donnees.seance(donnees.action("rendez_vous", "ou", "domicile"), "2023-03-06T09:00"),
                    donnees.usager());
        });

        assertThat(chiffres.repartition("seances_par_mode"))
                .isEqualTo(Map.of("lieu", 2, "inconnu", 1, "telephone", 2, "visio", 1, "domicile", 1));
        assertThat(chiffres.repartition("seances_a_plusieurs_par_mode"))
                .isEqualTo(Map.of("lieu", 2, "inconnu", 1, "visio", 1));
        assertThat(chiffres.repartition("participations_par_mode"))
                .isEqualTo(Map.of("lieu", 1, "visio", 2, "domicile", 1));
    }

    @Test
    void counts_heads_of_partners_by_age_and_professionals_apart() {
        var chiffres = compter(() -> {
            effectif("2023-03-01T09:00", "douze_dix_huit", 8, "soixante_dix_plus", 3, "professionnels", 2);
            effectif("2023-03-02T09:00", "moins_de_douze", 4, "non_communique", 30);
        });

        assertThat(chiffres.repartition("effectifs"))
                .isEqualTo(
                        Map.of("moins_de_douze", 4, "douze_dix_huit", 8, "soixante_dix_plus", 3, "non_communique", 30));
        assertThat(chiffres.valeur("professionnels_rencontres")).isEqualTo(2);
        assertThat(chiffres.valeur("usagers")).isZero();
        assertThat(chiffres.repartition("effectifs_majorite")).isEqualTo(Map.of("mineurs", 1));
    }

    /** Of all who took a place in the line: not those who were helped, who wait still, or who were noted by mistake. */
    @Test
    void counts_who_left_the_line_of_a_session_that_was_held_without_help() {
        var chiffres = compter(() -> {
            var lundi = donnees.seance("permanence", "2023-03-06T09:00");
            Stream.of("parti", "parti", "aide", "attend", "retire").forEach(etat -> arrivee(lundi, etat));
            arrivee(donnees.seance("permanence", "2023-03-13T09:00"), "parti");
            arrivee(donnees.seance("permanence", "2023-03-20T09:00", "statut", "prevue"), "parti");
            arrivee(donnees.seance("permanence", "2022-12-31T09:00"), "parti");
        });

        assertThat(chiffres.valeur("repartis_sans_aide")).isEqualTo(3);
        // Whoever left twice is there twice: it is no number of people, and stands beside none.
        assertThat(Statistiques.toutes())
                .filteredOn(indicateur -> indicateur.compte(List.of("repartis_sans_aide")))
                .singleElement()
                .satisfies(indicateur -> assertThat(indicateur.unite()).isEqualTo(Unite.DeGens.DEPARTS));
    }

    private void arrivee(SeanceId seance, String etat) {
        var heure = Timestamp.from(Instant.parse("2023-03-06T09:00:00Z"));
        donnees.inserer(
                "arrivee",
                "id",
                UUID.randomUUID(),
                "seance_id",
                seance,
                "arrivee_le",
                heure,
                "etat",
                etat,
                "etat_le",
                heure,
                "etat_saisie",
                UUID.randomUUID());
    }

    @Test
    void tells_no_age_of_ten_people_nor_of_a_half() {
        assertThat(compter(() -> effectif("2023-03-01T09:00", "douze_dix_huit", 10, "soixante_dix_plus", 1))
                        .repartition("effectifs_majorite"))
                .isEmpty();
        assertThat(compter(() -> effectif("2023-03-02T09:00", "douze_dix_huit", 1, "soixante_dix_plus", 10))
                        .repartition("effectifs_majorite"))
                .isEmpty();
    }

    private void effectif(String debut, Object... tranchesEtNombres) {
        var seance = donnees.seance("partenariat", debut);
        for (int rang = 0; rang < tranchesEtNombres.length; rang += 2) {
            donnees.inserer(
                    "effectif",
                    "seance_id",
                    seance,
                    "tranche",
                    tranchesEtNombres[rang],
                    "nombre",
                    tranchesEtNombres[rang + 1]);
        }
    }

    @Test
    void tells_what_was_counted_of_each_choice_and_keeps_free_texts_to_itself() {
        var chiffres = compter(() -> {
            var enquete = donnees.identifier(
                    "enquete", "reference", "E1", "titre", "Essai", "ouverte", LocalDate.of(2023, 11, 6));
            question(enquete, "actions", "multiple", 1);
            question(enquete, "seul", "choix", 2);
            question(enquete, "remarque", "texte", 3);
            compter(enquete, "actions", Map.of("*", 2, "atelier", 2, "stage", 1));
            compter(enquete, "seul", Map.of("*", 1, "oui|non", 1));
            compter(enquete, "remarque", Map.of("*", 1));
        });

        assertThat(chiffres.repartition("reponses", "E1", "actions")).isEqualTo(Map.of("atelier", 2, "stage", 1));
        assertThat(chiffres.repartition("reponses", "E1", "seul")).isEqualTo(Map.of("oui|non", 1));
        assertThat(chiffres.branches("reponses", "E1", "remarque")).isEmpty();
        assertThat(chiffres.repartition("repondants_par_question", "E1"))
                .isEqualTo(Map.of("actions", 2, "seul", 1, "remarque", 1));
    }

    private void question(UUID enquete, String code, String type, int ordre) {
        donnees.inserer(
                "enquete_question", "enquete_id", enquete, "code", code, "libelle", code, "type", type, "ordre", ordre);
    }

    private void compter(UUID enquete, String question, Map<String, Integer> comptes) {
        comptes.forEach((valeur, nombre) -> donnees.inserer(
                "enquete_compte", "enquete_id", enquete, "question", question, "valeur", valeur, "nombre", nombre));
    }

    @Test
    void counts_the_souhaits_of_consultations_that_ended_in_the_period_without_those_that_had_no_code() {
        var chiffres = compter(() -> {
            donnees.thematique("photos");
            donnees.thematique("caf");
            consulter("2023-06-30", "2023-07-01", 5);
            consulter("2022-12-31", "2023-01-02", 7);
            consulter("2023-12-31", null, 0);
        });

        assertThat(chiffres.repartition("souhaits")).isEqualTo(Map.of("photos", 4, "caf", 1));
        assertThat(chiffres.valeur("souhaits_personnes")).isEqualTo(6);
    }

    private void consulter(String ferme, @Nullable String close, int personnes) {
        var fin = LocalDate.parse(ferme);
        var consultation = donnees.identifier(
                "consultation",
                "titre",
                "Les thèmes",
                "ouvre",
                fin.minusDays(20),
                "ferme",
                fin,
                "close_le",
                close == null ? null : LocalDate.parse(close),
                "personnes",
                personnes,
                "papiers",
                close == null ? 0 : 1,
                "reference",
                ferme);
        souhaiter(consultation, "photos", 3, 1, 9);
        souhaiter(consultation, "caf", 1, 0, 9);
    }

    private void souhaiter(UUID consultation, String theme, int personnes, int papiers, int sansCode) {
        donnees.inserer(
                "souhait_compte",
                "consultation_id",
                consultation,
                "thematique",
                theme,
                "personnes",
                personnes,
                "papiers",
                papiers,
                "sans_code",
                sansCode);
    }

    @Test
    void counts_acteurs_at_reunions_and_conseillers_at_seances() {
        var chiffres = compter(() -> {
            var acteur = donnees.identifier("acteur", "nom", "CAF", "reference", "P01");
            for (var jour : new String[] {"2022-12-31", "2023-02-01", "2023-05-01"}) {
                var reunion = donnees.identifier("reunion", "jour", LocalDate.parse(jour));
                donnees.inserer("reunion_presence", "reunion_id", reunion, "acteur_id", acteur);
            }
            var conseiller = donnees.identifier(
                    "conseiller", "prenom", "Nolwenn", "nom", "Démo", "entree", LocalDate.of(2021, 9, 1));
            for (var jour : new String[] {"2023-03-01T09:00", "2023-03-02T09:00"}) {
                donnees.inserer(
                        "seance_conseiller",
                        "seance_id",
                        donnees.seance("permanence", jour),
                        "conseiller_id",
                        conseiller);
            }
        });

        assertThat(chiffres.repartition("reunions_par_acteur")).isEqualTo(Map.of("P01", 2));
        assertThat(chiffres.valeur("acteurs_presents")).isEqualTo(1);
        assertThat(chiffres.valeur("conseillers_actifs")).isEqualTo(1);
    }
}
