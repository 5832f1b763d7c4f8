package fr.estran.programme.reconduction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.programme.planification.ServiceNumerique;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.droits.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A quarter is taken over into the next, over HTTP. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class ReconductionTests {

    @Autowired
    ApplicationContext contexte;

    UnTrimestre trimestre;

    @BeforeEach
    void une_ville() {
        trimestre = UnTrimestre.dans(contexte);
    }

    @Test
    void recognises_a_rule_says_it_in_words_and_begins_a_series_for_the_coming_quarter_alone() {
        var source = trimestre.permanence();

        assertThat(page())
                .contains(
                        "Rien à regarder",
                        "Tous les mardis de 9 h 30 à 12 h, en période scolaire, du 1er avril au 30 juin 2024",
                        "Salle du bourg, Nolwenn Exemple",
                        "Reconnue à 9 séances, une date manquée");
        assertThat(trimestre.reprendre(trimestre.ouvrir()).statusCode()).isEqualTo(302);

        assertThat(trimestre.ecrites())
                .startsWith("Permanence du bourg 02/04 09:30")
                .doesNotContain("23/04", "30/04");
        assertThat(trimestre.dit("select string_agg(rythme || ' ' || debut || ' ' || jusqu_au, ',') from serie"))
                .isEqualTo("semaine 2024-04-01 2024-06-30");
        assertThat(trimestre.dit(
                        "select string_agg(publiee || ' ' || trimestre, ',') from action where reconduite_de_id = '"
                                + source + "'"))
                .isEqualTo("false 2024-T2");
        assertThat(trimestre.dit("select count(*)::text from seance where action_id = '" + source + "'"))
                .isEqualTo("9");
        assertThat(
                        trimestre.dit(
                                "select string_agg(distinct acte, ',' order by acte) from journal where acte like 'programme.%'"))
                .isEqualTo("programme.creer_serie,programme.reconduire");
    }

    @Test
    void puts_a_rule_right_on_the_page_before_it_begins() {
        var source = trimestre.permanence();
        var formulaire = trimestre.ouvrir();
        var regle = "r." + source + ".0";
        formulaire.avec(regle + ".jour", "4").avec(regle + ".debut", "14:00").avec(regle + ".fin", "16:30");
        formulaire.avec(regle + ".rythme", "paires");
        formulaire.avec(
                regle + ".conseiller",
                trimestre
                        .service()
                        .id("select id from conseiller where prenom = 'Gildas'")
                        .toString());

        assertThat(trimestre.reprendre(formulaire).statusCode()).isEqualTo(302);

        assertThat(trimestre.ecrites())
                .isEqualTo(
                        "Permanence du bourg 11/04 14:00, Permanence du bourg 23/05 14:00, Permanence du bourg 06/06 14:00, "
                                + "Permanence du bourg 20/06 14:00");
        assertThat(trimestre.dit("select string_agg(distinct prenom, ',') from seance_conseiller join conseiller"
                        + " on conseiller.id = conseiller_id where debut >= '2024-04-01'"))
                .isEqualTo("Gildas");
    }

    @Test
    void gives_a_rule_to_dates_that_have_none_once_it_was_seen() {
        var source = trimestre.action("permanence", "Permanence du bourg", "null");
        for (var jour : List.of("01-18 09:30", "02-13 14:00", "03-20 09:30")) {
            trimestre.seance(source, "2024-" + jour, "17:00", "Nolwenn");
        }
        assertThat(page()).contains("Aucun rythme ne se reconnaît", "3 prêtes");
        var voulue = trimestre.ouvrir().avec("enRegle", source.toString()).avec("faire", "reprendre");

        var vue = trimestre.service().conseillere().envoyer(UnTrimestre.PAGE, voulue.champs);

        assertThat(vue.statusCode()).isEqualTo(422);
        assertThat(texte(vue.body()))
                .contains("Tous les jeudis de 9 h 30 à 17 h")
                .doesNotContain("18 janvier");
        var formulaire = UnTrimestre.formulaire(vue.body()).avec("r." + source + ".libre.rythme", "1");
        assertThat(trimestre.reprendre(formulaire).statusCode()).isEqualTo(302);
        assertThat(trimestre.ecrites()).isEqualTo("Permanence du bourg 04/04 09:30, Permanence du bourg 06/06 09:30");
    }

    @Test
    void shows_what_cannot_be_read_of_a_rule_and_keeps_what_was_typed() {
        var source = trimestre.permanence();
        var regle = "r." + source + ".0";
        var formulaire = trimestre
                .ouvrir()
                .avec(regle + ".debut", "tôt")
                .avec(regle + ".rythme", "souvent")
                .avec(regle + ".lieu", "ailleurs");

        var reponse = trimestre.reprendre(formulaire);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(texte(reponse.body())).contains("Écrivez une heure", "Choisissez dans la liste", "value=\"tôt\"");
        assertThat(trimestre.ecrites()).isEmpty();
    }

    @Test
    void extends_a_series_and_does_not_copy_its_sessions() {
        var action = enSerie("null");

        assertThat(page()).contains("La série se prolonge", "Elle est publiée");
        assertThat(trimestre.reprendre(trimestre.ouvrir()).statusCode()).isEqualTo(302);

        assertThat(trimestre.dit("select count(*) || ' ' || max(jusqu_au) from serie"))
                .isEqualTo("1 2024-06-30");
        assertThat(trimestre.dit("select count(*)::text from action")).isEqualTo("1");
        assertThat(trimestre.dit("select count(*)::text from seance where action_id = '" + action
                        + "' and debut >= '2024-04-01'"))
                .isEqualTo("9");
        assertThat(page()).contains("est déjà dans le programme");
    }

    @Test
    void begins_another_action_where_people_register_for_a_whole_series() {
        var action = enSerie("8");

        assertThat(trimestre.reprendre(trimestre.ouvrir()).statusCode()).isEqualTo(302);

        assertThat(trimestre.dit("select count(*)::text from action where reconduite_de_id = '" + action + "'"))
                .isEqualTo("1");
        assertThat(trimestre.dit("select string_agg(jusqu_au::text, ',' order by jusqu_au) from serie"))
                .isEqualTo("2024-03-31,2024-06-30");
    }

    @Test
    void adds_nothing_when_it_is_done_twice() {
        trimestre.permanence();
        trimestre.atelier("Photos", "2024-01-18");
        var formulaire = trimestre.ouvrir();
        assertThat(trimestre.reprendre(formulaire).statusCode()).isEqualTo(302);
        var ecrites = trimestre.ecrites();

        assertThat(trimestre.reprendre(formulaire).statusCode()).isEqualTo(302);
        assertThat(page()).contains("est déjà dans le programme du nouveau trimestre");

        assertThat(trimestre.ecrites()).isEqualTo(ecrites);
        assertThat(trimestre.dit("select count(*)::text from action")).isEqualTo("4");
    }

    @Test
    void does_not_double_what_was_planned_by_hand() {
        trimestre.permanence();
        var atelier = trimestre.atelier("Photos", "2024-01-18");
        var autre = trimestre.action("permanence", "Permanence du bourg", "null");
        trimestre.seance(autre, "2024-05-14 14:00", "16:00", "Gildas");
        trimestre.seance(trimestre.action("atelier", "Photos", "8"), "2024-06-18 14:00", "16:00", "Gildas");

        assertThat(page()).contains("1 chose à regarder", "une action du même nom est déjà prévue à cet endroit");
        assertThat(trimestre.ouvrir().dit("l." + premiere(atelier))).isEqualTo("non");
        assertThat(trimestre.reprendre(trimestre.ouvrir()).statusCode()).isEqualTo(302);

        assertThat(trimestre.ecrites()).isEqualTo("Permanence du bourg 14/05 14:00, Photos 18/06 14:00");
    }

    @Test
    void offers_ways_out_that_one_click_takes() {
        var ferie = trimestre.atelier("Mots de passe", "2024-02-01");
        var absent = trimestre.atelier("Photos", "2024-01-18");
        trimestre.faire("""
                insert into indisponibilite (structure_id, id, reference, conseiller_id, debut, fin, motif)
                select structure_courante(), gen_random_uuid(), 'N1', id, '2024-04-08', '2024-04-14', 'conge'
                from conseiller where prenom = 'Gildas'
                """);

        assertThat(page())
                .contains(
                        "2 choses à regarder",
                        "ce jour est férié",
                        "Gildas Exemple est en absence",
                        "avec Nolwenn Exemple");
        var formulaire = trimestre.ouvrir();
        assertThat(formulaire.dit("l." + premiere(absent))).startsWith("2024-04-11~~");
        formulaire.avec("l." + premiere(ferie), "non");
        assertThat(trimestre.reprendre(formulaire).statusCode()).isEqualTo(302);

        assertThat(trimestre.ecrites()).isEqualTo("Photos 11/04 14:00");
        assertThat(trimestre.dit("select prenom from seance_conseiller join conseiller on conseiller.id = conseiller_id"
                        + " where debut >= '2024-04-01'"))
                .isEqualTo("Nolwenn");
    }

    @Test
    void says_which_line_somebody_else_was_faster_for_and_keeps_the_decisions() {
        var photos = trimestre.atelier("Photos", "2024-01-18");
        var ferie = trimestre.atelier("Mots de passe", "2024-02-01");
        var formulaire = trimestre.ouvrir();
        var choix = formulaire.dit("l." + premiere(ferie));
        trimestre.seance(trimestre.action("atelier", "Réunion", "8"), "2024-04-11 15:00", "17:00", "Gildas");

        var reponse = trimestre.reprendre(formulaire);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(texte(reponse.body()))
                .contains(
                        "Rien n'est écrit encore",
                        "a changé depuis que vous avez ouvert",
                        "Gildas Exemple anime déjà « Réunion »");
        var reprise = UnTrimestre.formulaire(reponse.body());
        assertThat(reprise.dit("l." + premiere(ferie))).isEqualTo(choix);
        assertThat(trimestre.ecrites()).isEqualTo("Réunion 11/04 15:00");
        assertThat(trimestre.reprendre(reprise).statusCode()).isEqualTo(302);
        assertThat(trimestre.dit("select count(*)::text from action where reconduite_de_id = '" + photos + "'"))
                .isEqualTo("1");
    }

    @Test
    void refuses_a_place_that_is_not_free_whatever_the_form_says() {
        var photos = trimestre.atelier("Photos", "2024-01-18");
        var seance = premiere(photos);
        for (var faux :
                List.of("2024-05-01~~", "2025-04-11~~", "2024-04-13~~", "2024-04-11~" + ActionId.nouveau() + "~")) {
            var reponse = trimestre.reprendre(trimestre.ouvrir().avec("l." + seance, faux));

            assertThat(reponse.statusCode()).as(faux).isEqualTo(422);
            assertThat(texte(reponse.body())).as(faux).contains("Ce choix ne tient plus");
        }
        assertThat(trimestre
                        .reprendre(trimestre.ouvrir().avec("l." + seance, "n'importe quoi"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(trimestre.ecrites()).isIn("", "Photos 11/04 14:00");
    }

    @Test
    void moves_the_same_months_of_the_year_before_across_other_holidays() {
        var atelier = trimestre.action("atelier", "Photos", "8");
        trimestre.seance(atelier, "2023-05-04 14:00", "16:00", "Gildas");
        trimestre.faire("insert into vacances_scolaires (structure_id, premier_jour, dernier_jour)"
                + " values (structure_courante(), '2023-04-15', '2023-05-01')");

        var formulaire = trimestre.ouvrir(UnTrimestre.PAGE + "?de=2023-T2&vers=2024-T2");
        assertThat(trimestre.reprendre(formulaire).statusCode()).isEqualTo(302);

        assertThat(trimestre.ecrites()).isEqualTo("Photos 18/04 14:00");
    }

    @Test
    void says_what_to_do_where_nothing_was_held_before() {
        assertThat(page())
                .contains("Il n'y a rien à reprendre", "/equipe/programme/nouvelle")
                .doesNotContain("name=\"vues\"");
        assertThat(trimestre
                        .service()
                        .conseillere()
                        .poster(UnTrimestre.PAGE, Map.of("faire", "reprendre", "ouverte", "oui"))
                        .statusCode())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?vers=demain", "?vers=2023-T1&de=2022-T4", "?vers=2099-T9", "?de=2024-T3", "?de=&vers="})
    void reads_an_address_that_says_nothing_as_the_last_quarter_into_the_next(String adresse) {
        trimestre.permanence();

        assertThat(texte(trimestre.service().lire(UnTrimestre.PAGE + adresse)))
                .contains("value=\"2024-T2\" selected", "value=\"2024-T1\" selected");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void is_for_those_who_make_the_programme(Role role) {
        var ouvert = role == Role.RESPONSABLE || role == Role.CONSEILLER;
        var visiteur = trimestre.service().ville().visiteur(role);

        assertThat(visiteur.lire(UnTrimestre.PAGE).statusCode()).isEqualTo(ouvert ? 200 : 404);
        assertThat(visiteur.poster(UnTrimestre.PAGE, Map.of("faire", "revoir")).statusCode())
                .isEqualTo(ouvert ? 200 : 404);
    }

    @Test
    void knows_nothing_of_another_town() {
        var photos = trimestre.atelier("Photos", "2024-01-18");
        var formulaire = trimestre.ouvrir().avec("l." + premiere(photos), "2024-04-11~~");
        var ailleurs = Ville.dans(contexte).visiteur(Role.RESPONSABLE);

        assertThat(texte(ailleurs.lire(UnTrimestre.PAGE).body())).contains("Il n'y a rien à reprendre");
        assertThat(UnTrimestre.reprendre(ailleurs, formulaire).statusCode()).isEqualTo(302);
        assertThat(trimestre.ecrites()).isEmpty();
    }

    @Test
    void proposes_the_half_days_of_appointments_those_that_somebody_took_included() {
        var recueil = trimestre.action("rendez_vous", "Rendez-vous individuels", "null");
        for (var heure : List.of("14:00", "15:00", "16:00")) {
            trimestre.seance(recueil, "2024-01-18 " + heure, heure.substring(0, 2) + ":45", "Gildas");
        }

        assertThat(page()).contains("jeudi 11 avril, de 14 h à 16 h 45", "1 prête");
        assertThat(trimestre.reprendre(trimestre.ouvrir()).statusCode()).isEqualTo(302);

        assertThat(trimestre.ecrites())
                .isEqualTo("Rendez-vous individuels 11/04 14:00, Rendez-vous individuels 11/04 15:00, "
                        + "Rendez-vous individuels 11/04 16:00");
    }

    @Test
    void opens_registration_on_the_day_of_the_coming_quarter() {
        trimestre.atelier("Photos", "2024-01-18");
        trimestre.faire("update action set inscriptions_des = '2024-01-03'");

        assertThat(trimestre.reprendre(trimestre.ouvrir()).statusCode()).isEqualTo(302);

        assertThat(trimestre.dit("select count(*)::text from action where reconduite_de_id is not null"
                        + " and inscriptions_des is null"))
                .isEqualTo("1");
    }

    @Test
    void does_not_double_what_a_series_gives_and_says_nothing_of_days_before_the_quarter() {
        var action = enSerie("null", "2024-03-18");
        trimestre.seance(action, "2024-01-15 14:00", "16:00", "Nolwenn");
        trimestre.seance(trimestre.action("permanence", "En plus", "null"), "2024-02-12 14:00", "16:00", "Gildas");

        assertThat(page()).contains("Rien à regarder").doesNotContain("En plus", "25 mars");
        assertThat(trimestre.reprendre(trimestre.ouvrir()).statusCode()).isEqualTo(302);

        assertThat(trimestre.ecrites()).doesNotContain("En plus").contains("Permanence du lundi 08/04 14:00");
        assertThat(trimestre.dit("select count(*)::text from seance where debut::date = '2024-03-25' and not annulee"))
                .isEqualTo("0");
    }

    @Test
    void gives_a_course_whole_although_one_of_its_days_was_cancelled() {
        var stage = trimestre.action("stage", "Premiers pas", "8");
        for (var jour : List.of("02-26", "02-27", "02-28")) {
            trimestre.seance(stage, "2024-" + jour + " 10:00", "12:00", "Gildas");
        }
        trimestre.faire("update seance set statut = 'annulee' where debut::date = '2024-02-27'");

        assertThat(trimestre.reprendre(trimestre.ouvrir()).statusCode()).isEqualTo(302);

        assertThat(trimestre.ecrites())
                .isEqualTo("Premiers pas 22/04 10:00, Premiers pas 23/04 10:00, Premiers pas 24/04 10:00");
    }

    @Test
    void takes_over_no_other_quarter_than_that_which_was_asked_for() {
        trimestre.atelier("Photos", "2024-01-18");
        var formulaire = trimestre.ouvrir().avec("de", "2019-T4");

        var reponse = trimestre.reprendre(formulaire);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(texte(reponse.body()))
                .contains(
                        "Ce trimestre-là ne peut pas être repris ici",
                        "Voici ce qui serait repris de janvier à mars 2024");
        assertThat(trimestre.ecrites()).isEmpty();
    }

    @Test
    void does_not_write_into_another_quarter_than_that_which_was_asked_for() {
        trimestre.atelier("Photos", "2024-01-18");
        var formulaire = trimestre.ouvrir().avec("vers", "2023-T4");

        var reponse = trimestre.reprendre(formulaire);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(texte(reponse.body())).contains("Ce trimestre n'est plus à préparer : rien n'est écrit");
        assertThat(trimestre.ecrites()).isEmpty();
        assertThat(texte(trimestre.service().lire(UnTrimestre.PAGE + "?vers=2023-T4")))
                .contains("Ce trimestre n'est plus à préparer. Voici avril à juin 2024");
    }

    @Test
    void announces_what_it_writes_and_does_not_tell_nothing_as_done() {
        trimestre.permanence();
        trimestre.atelier("Photos", "2024-01-18");
        assertThat(page()).contains("Si vous acceptez tel quel : 2 actions en brouillon, 12 séances");
        var photos = trimestre.ouvrir();
        var rien = new HashMap<>(photos.champs);
        var lignes =
                trimestre.dit("select string_agg(id::text, ',') from action").split(",");
        rien.put("sauf", List.of(lignes));
        rien.put("faire", List.of("reprendre"));

        var reponse = trimestre.service().conseillere().envoyer(UnTrimestre.PAGE, rien);

        assertThat(reponse.headers().firstValue("Location").orElse("")).contains(UnTrimestre.PAGE);
    }

    @Test
    void offers_no_venue_that_the_service_left() {
        trimestre.permanence();
        trimestre.faire("insert into lieu (structure_id, id, reference, nom, retire_le)"
                + " values (structure_courante(), gen_random_uuid(), 'L9', 'Ancienne école', '2024-01-10')");

        assertThat(page()).contains("Salle du bourg</option>").doesNotContain("Ancienne école");
    }

    private ActionId enSerie(String capacite) {
        return enSerie(capacite, "2024-03-31");
    }

    private ActionId enSerie(String capacite, String dernier) {
        var action = trimestre.action("permanence", "Permanence du lundi", capacite);
        var champs = new HashMap<>(trimestre.service().seance("2024-01-22", "14:00", "16:00", "Nolwenn"));
        champs.putAll(Map.of(
                "rythme",
                "semaine",
                "intervalle",
                "1",
                "jours",
                "1",
                "epoque",
                "periode_scolaire",
                "premierJour",
                "2024-01-22"));
        champs.putAll(Map.of("finit", "jusquau", "dernierJour", dernier));
        var page = "/equipe/programme/" + action + "/series/nouvelle";
        var relecture = trimestre.service().poster(page, champs);
        champs.put("accord", ServiceNumerique.cache(relecture.body(), "accord"));
        assertThat(trimestre.service().poster(page, champs).statusCode()).isEqualTo(302);
        return action;
    }

    private String premiere(ActionId action) {
        return trimestre.service().seanceDe(action).toString();
    }

    private String page() {
        return texte(trimestre.service().lire(UnTrimestre.PAGE));
    }

    private static String texte(String page) {
        return page.replace('\u00a0', ' ').replace("&#39;", "'");
    }
}
