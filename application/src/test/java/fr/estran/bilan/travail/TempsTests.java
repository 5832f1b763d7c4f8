package fr.estran.bilan.travail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.ADeux;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody's time went to, a week at a time. */
class TempsTests extends TempsDEssai {

    @Test
    void counts_held_seances_and_proposes_the_way_and_counts_nothing_before_it_is_saved() {
        assertThat(page(nolwenn, PAGE))
                .contains("De 9 h à 11 h 30 : Permanence, Bourg", "d'après les séances tenues : 4 h 30")
                .contains("Noté pour cette semaine : 4 h 30.");
        assertThat(formulaire(nolwenn).dit("j1_deplacement")).isEqualTo("0,5");
        assertThat(dit("select count(*) from temps_passe")).isEqualTo("0");

        nolwenn.remplir(PAGE, Map.of("j1_preparation", "1 h 15", "j2_formation", "3,5"));

        assertThat(page(nolwenn, PAGE)).contains("Noté pour cette semaine : 9 h 45.");
        assertThat(dit("select string_agg(nature || minutes, ' ' order by jour, nature) from temps_passe"))
                .isEqualTo("deplacement30 preparation75 formation210");
    }

    @Test
    void does_not_propose_again_what_was_emptied() {
        nolwenn.remplir(PAGE, Map.of("j1_deplacement", ""));

        assertThat(formulaire(nolwenn).dit("j1_deplacement")).isEqualTo("0");
        assertThat(page(nolwenn, PAGE)).contains("Noté pour cette semaine : 4 h 30.");
    }

    @Test
    void does_not_propose_again_what_was_kept_and_then_emptied() {
        nolwenn.remplir(PAGE, Map.of());
        assertThat(formulaire(nolwenn).dit("j1_deplacement")).isEqualTo("0,5");

        nolwenn.remplir(PAGE, Map.of("j1_deplacement", ""));
        nolwenn.remplir(PAGE, Map.of("j1_deplacement", ""));

        assertThat(formulaire(nolwenn).dit("j1_deplacement")).isEqualTo("0");
    }

    @Test
    void proposes_no_meeting_to_whoever_is_away() {
        faire("insert into reunion (structure_id, id, reference, jour, debut, fin)"
                + " values (structure_courante(), gen_random_uuid(), 'R1', '2024-01-09', '14:00', '15:30')");
        absence("Nolwenn", "2024-01-09", "matin");
        assertThat(formulaire(nolwenn).dit("j2_coordination")).isEqualTo("1,5");

        absence("Nolwenn", "2024-01-09", "apres_midi");

        assertThat(formulaire(nolwenn).dit("j2_coordination")).isEmpty();
    }

    @Test
    void asks_no_hours_of_work_on_a_public_holiday_nor_while_one_is_away() {
        faire(
                "insert into conseiller_horaire (structure_id, conseiller_id, jour, debut, fin)"
                        + " select structure_courante(), id, jour, '09:00', '12:00' from conseiller, generate_series(1, 5) jour");
        assertThat(page(nolwenn, PAGE)).contains("Horaires : 15 h 00.");
        assertThat(page(nolwenn, PAGE + "?jour=2024-01-01")).contains("Horaires : 12 h 00.");

        absence("Nolwenn", "2024-01-09", "journee");

        assertThat(page(nolwenn, PAGE)).contains("Horaires : 12 h 00.", "Absence");
    }

    /** One waited: it is work, and nobody's help. */
    @Test
    void counts_a_seance_that_was_held_though_nobody_came_and_none_that_was_not_held() {
        seance("S3", "Port", "2024-01-09 09:00+01", "2024-01-09 10:00+01", "tenue", "Nolwenn");
        seance("S4", "Port", "2024-01-10 09:00+01", "2024-01-10 12:00+01", "prevue", "Nolwenn");
        seance("S5", "Port", "2024-01-11 09:00+01", "2024-01-11 12:00+01", "prevue", "Nolwenn");
        faire("update seance set statut = 'annulee', motif_annulation = 'intemperies' where reference = 'S5'");

        assertThat(page(nolwenn, PAGE))
                .contains("Noté pour cette semaine : 5 h 30.", "(pas encore notée tenue)")
                .doesNotContain("jeudi 11 janvier De 9 h");
    }

    /** Clocks go back on Sunday 29 October 2023: an hour of that night is there twice. */
    @Test
    void counts_hours_on_their_day_and_as_long_as_they_last_when_clocks_change() {
        seance("S3", "Bourg", "2023-10-29 01:30+02", "2023-10-29 03:30+01", "tenue", "Nolwenn");
        seance("S4", "Bourg", "2023-10-29 23:30+01", "2023-10-30 00:30+01", "tenue", "Nolwenn");
        seance("S5", "Bourg", "2023-10-30 00:45+01", "2023-10-30 01:45+01", "tenue", "Nolwenn");

        assertThat(page(nolwenn, PAGE + "?jour=2023-10-25"))
                .contains("dimanche 29 octobre De 1 h 30 à 3 h 30", "Noté pour cette semaine : 4 h 00.");
        assertThat(page(nolwenn, PAGE + "?jour=2023-11-05"))
                .contains("lundi 30 octobre De 0 h 45 à 1 h 45", "Noté pour cette semaine : 1 h 00.");
    }

    @Test
    void proposes_meetings_and_trainings_of_the_agenda() {
        faire("insert into reunion (structure_id, id, reference, jour, debut, fin)"
                + " values (structure_courante(), gen_random_uuid(), 'R1', '2024-01-09', '10:00', '11:40')");
        faire("insert into conseiller_horaire (structure_id, conseiller_id, jour, debut, fin)"
                + " select structure_courante(), id, 3, '09:00', '17:00' from conseiller");
        faire("insert into indisponibilite (structure_id, id, reference, conseiller_id, debut, fin, motif, moment)"
                + " select structure_courante(), gen_random_uuid(), 'N1', id, '2024-01-10', '2024-01-10', 'formation', 'matin'"
                + " from conseiller where prenom = 'Nolwenn'");

        assertThat(formulaire(nolwenn).dit("j2_coordination")).isEqualTo("1,75");
        assertThat(formulaire(nolwenn).dit("j3_formation")).isEqualTo("4");
        assertThat(page(nolwenn, PAGE)).contains("Réunion du collectif, à 10 h", "En formation le matin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "beaucoup | Préparer, lundi : écrivez des heures",
                "1,1      | Préparer, lundi : écrivez des heures",
                "-1       | Préparer, lundi : écrivez des heures",
                "25       | Préparer, lundi : écrivez des heures",
                "1 h 20   | Préparer, lundi : écrivez des heures",
                "23       | dépassent 24 heures",
            })
    void says_in_words_what_is_wrong_and_keeps_what_was_typed(String saisi, String phrase) {
        var reponse = nolwenn.remplir(PAGE, Map.of("j1_preparation", saisi, "j2_administration", "2"));

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(texte(reponse.body())).contains(phrase);
        assertThat(reponse.body()).contains("value=\"" + saisi + "\"", "value=\"2\"");
        assertThat(dit("select count(*) from temps_passe")).isEqualTo("0");
    }

    @Test
    void says_hours_on_one_line() {
        assertThat(nolwenn.lire(PAGE).body()).contains("4\u00a0h\u00a030").doesNotContain("4 h 30");
    }

    @Test
    void writes_of_no_day_to_come() {
        var champs = formulaire(nolwenn).avec("j6_preparation", "1").champs;

        assertThat(texte(nolwenn.envoyer(PAGE, champs).body())).contains("samedi 13 janvier ne peut plus être changé");
        assertThat(dit("select count(*) from temps_passe")).isEqualTo("0");
    }

    @Test
    void lets_two_tabs_write_one_week() {
        var la = PAGE + "?conseiller=" + dit("select id::text from conseiller where prenom = 'Nolwenn'");

        new ADeux(nolwenn, responsable, la, PAGE).gardentChacunLeLeur("j1_preparation", "1", "j2_preparation", "2");
        new ADeux(nolwenn, responsable, la, PAGE).choisissent("j1_preparation", "3", "4", "mien");
    }

    @ParameterizedTest
    @CsvSource({"lundi, +999999999-12-31", "lundi, demain", "mois, +999999999-12", "mois, 0001-01"})
    void answers_what_no_page_sends_without_falling(String champ, String dit) {
        var acte = champ.equals("mois") ? PAGE + "/clore" : PAGE;

        assertThat(nolwenn.poster(acte, Map.of("conseiller", mois("").get("conseiller"), champ, dit))
                        .statusCode())
                .isBetween(400, 404);
    }
}
