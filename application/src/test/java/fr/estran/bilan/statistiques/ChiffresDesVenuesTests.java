package fr.estran.bilan.statistiques;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.commun.UsagerId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ChiffresDesVenuesTests {

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

    /** Whoever came twice is two participations; of nine heads, seven have an age, five a gender, none a situation. */
    @Test
    void are_of_everybody_by_the_sheet_of_whoever_is_known_and_by_what_was_noted_of_the_others() {
        var chiffres = compter(() -> {
            var odette = donnees.usager("genre", "F", "annee_naissance", 1948, "situation", "retraite");
            var sansRien = donnees.usager();
            var lundi = donnees.seance("permanence", "2023-03-06T09:00");
            donnees.present(lundi, odette);
            donnees.present(lundi, sansRien);
            donnees.present(donnees.seance("permanence", "2023-03-13T09:00"), odette);
            tetes(lundi, 9, "douze_dix_huit", 3, "soixante_dix_plus", 4);
            tetesDeGenre(lundi, "F", 2);
            tetesDeGenre(lundi, "M", 3);
        });

        assertThat(chiffres.repartition("participations_par_tranche"))
                .isEqualTo(Map.of("moins_18", 3, "70_et_plus", 6, "inconnu", 3));
        assertThat(chiffres.repartition("participations_par_genre")).isEqualTo(Map.of("F", 4, "M", 3, "inconnu", 5));
        assertThat(chiffres.repartition("participations_par_situation"))
                .isEqualTo(Map.of("retraite", 2, "inconnu", 10));
        assertThat(chiffres.valeur("participations_sans_nom")).isEqualTo(9);
    }

    /** Nothing was said of the year of birth, but a band: that of the day. What a sheet knows goes before. */
    @Test
    void are_of_the_band_that_was_noted_where_no_year_of_birth_is_known() {
        var chiffres = compter(() -> {
            var seance = donnees.seance("permanence", "2023-03-06T09:00");
            dite(seance, donnees.usager(), "soixante_soixante_neuf");
            dite(seance, donnees.usager("annee_naissance", 1948), "soixante_soixante_neuf");
            donnees.present(seance, donnees.usager());
        });

        assertThat(chiffres.repartition("participations_par_tranche"))
                .isEqualTo(Map.of("60_69", 1, "70_et_plus", 1, "inconnu", 1));
    }

    /** Professionals are in no figure of inhabitants; a session that was not held, in none. */
    @Test
    void are_not_of_professionals_nor_of_what_was_not_held() {
        var chiffres = compter(() -> {
            tetes(donnees.seance("partenariat", "2023-03-06T09:00"), 2, "douze_dix_huit", 2, "professionnels", 5);
            tetes(
                    donnees.seance("partenariat", "2023-03-07T09:00", "statut", "prevue"),
                    6,
                    "douze_dix_huit",
                    6,
                    "professionnels",
                    1);
        });

        assertThat(chiffres.repartition("participations_par_tranche")).isEqualTo(Map.of("moins_18", 2));
    }

    @Test
    void are_counted_by_lieu_and_by_theme_whether_a_name_was_given_or_not() {
        var chiffres = compter(() -> {
            donnees.quartier("bourg");
            donnees.thematique("photos");
            var mairie = donnees.lieu("L01", "bourg");
            var atelier = donnees.action("atelier", "thematique", "photos");
            var seance = donnees.seance(atelier, "2023-03-06T09:00", "lieu_id", mairie);
            donnees.present(seance, donnees.usager());
            donnees.inserer("affluence", "seance_id", seance, "anonymes", 12);
            var sansNom = donnees.seance("permanence", "2023-03-07T09:00", "lieu_id", donnees.lieu("L02", "bourg"));
            donnees.inserer("affluence", "seance_id", sansNom, "anonymes", 7);
        });

        assertThat(chiffres.repartition("participations_par_lieu")).isEqualTo(Map.of("L01", 13, "L02", 7));
        assertThat(chiffres.valeur("ateliers_par_thematique", "photos", "participations"))
                .isEqualTo(13);
        assertThat(chiffres.repartition("participations_par_champ")).isEqualTo(Map.of("usages_quotidiens", 13));
    }

    /** Where fewer people were counted since than were described, nobody knows which of them are left. */
    @Test
    void are_of_nobody_known_where_more_heads_were_described_than_were_counted() {
        var chiffres = compter(() -> {
            var lundi = donnees.seance("permanence", "2023-03-06T09:00");
            donnees.inserer("affluence", "seance_id", lundi, "anonymes", 4);
            tetesDeGenre(lundi, "F", 5);
        });

        assertThat(chiffres.repartition("participations_par_genre")).isEqualTo(Map.of("inconnu", 4));
    }

    /** It is counted once under its own theme, and once under each of the others apart; two that are one by now are one. */
    @Test
    void tell_apart_the_ateliers_that_speak_of_a_theme_that_is_not_theirs() {
        var chiffres = compter(() -> {
            donnees.thematique("photos");
            donnees.thematique("impots");
            donnees.inserer(
                    "thematique",
                    "code",
                    "impot",
                    "libelle",
                    "Impôt",
                    "champ",
                    "usages_quotidiens",
                    "reunie_dans",
                    "impots");
            var atelier = donnees.action("atelier", "thematique", "photos");
            for (var theme : List.of("photos", "impots", "impot")) {
                donnees.inserer("action_theme", "action_id", atelier, "thematique", theme);
            }
            donnees.inserer("affluence", "seance_id", donnees.seance(atelier, "2023-03-06T09:00"), "anonymes", 12);
        });

        assertThat(chiffres.valeur("ateliers_par_thematique", "photos", "participations"))
                .isEqualTo(12);
        assertThat(chiffres.repartition("ateliers_qui_abordent")).isEqualTo(Map.of("impots", 1));
        assertThat(chiffres.repartition("participations_qui_abordent")).isEqualTo(Map.of("impots", 12));
    }

    private void dite(SeanceId seance, UsagerId usager, String tranche) {
        donnees.present(seance, usager, "tranche", tranche);
    }

    private void tetes(SeanceId seance, int toutes, String une, int nombre, String autre, int autres) {
        donnees.inserer("affluence", "seance_id", seance, "anonymes", toutes);
        donnees.inserer("effectif", "seance_id", seance, "tranche", une, "nombre", nombre);
        donnees.inserer("effectif", "seance_id", seance, "tranche", autre, "nombre", autres);
    }

    private void tetesDeGenre(SeanceId seance, String genre, int nombre) {
        donnees.inserer("effectif_genre", "seance_id", seance, "genre", genre, "nombre", nombre);
    }
}
