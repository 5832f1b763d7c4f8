package fr.estran.presences.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.messages.Envoi.Courriel;
import fr.estran.messages.Expediteur.Pli;
import fr.estran.messages.Facteur;
import fr.estran.socle.commun.OrientationId;
import fr.estran.socle.droits.Role;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Somebody is sent to a body, in a town that has two. It is Monday 15 January 2024, nine in the morning. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class OrientationsTests {

    private static final String EQUIPE = "/equipe/orienter";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    CourrierRepository courriers;

    @Autowired
    ExpediteurDesOrientations expediteur;

    @Autowired
    OrientationRepository purge;

    @Autowired
    TransactionOperations transactions;

    Ville ville;
    Visiteur conseiller;
    String mission;
    String club;

    @BeforeEach
    void une_ville_et_deux_organismes() {
        ville = Ville.dans(contexte);
        conseiller = ville.visiteur(Role.CONSEILLER);
        faire(
                "insert into quartier (structure_id, code, nom, ordre)"
                        + " values (structure_courante(), 'bourg', 'Le Bourg', 1), (structure_courante(), 'port', 'Le Port', 2)");
        mission = organisme("Mission locale", "bourg", "lundi 9h-12h", "jeunes");
        club = organisme("Club du port", "port", "mardi 9h-12h", "seniors");
    }

    @Test
    void leads_from_everyday_words_to_bodies_each_with_its_reasons_and_keeps_none_of_the_words() {
        var page = conseiller.remplir(EQUIPE, Map.of("dit", "jveu refair ma carte grisse Zygomatique"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Carte grise", "Mission locale", "Club du port", "Ouvert en ce moment", "Aide pour")
                .containsSubsequence("Mission locale", "Club du port");
        assertThat(dit("select count(*)::text from journal where journal::text ilike '%zygomatique%'"))
                .isEqualTo("0");
    }

    @Test
    void puts_first_whoever_receives_in_the_district_and_shuts_out_whoever_is_for_others_alone() {
        assertThat(chercher("carte_grise", "quartier", "port"))
                .containsSubsequence("Club du port", "Reçoit dans ce quartier", "Mission locale");
        assertThat(chercher("carte_grise", "pour", "seniors"))
                .contains("<h3>Club du port", "Accueille")
                .doesNotContain("<h3>Mission locale");
        assertThat(chercher("carte_grise", "quartier", "<script>")).contains("<h3>Mission locale");
    }

    @Test
    void says_so_where_nothing_is_understood_or_nobody_helps() {
        assertThat(conseiller.remplir(EQUIPE, Map.of("dit", "xyzzy")).body())
                .contains("pas sûr d'avoir compris", "Tous les besoins")
                .as("it may be a danger")
                .contains("id=\"prudence\"", "tel:112", "sms:114", "/numeros-utiles");
        assertThat(conseiller.lire(EQUIPE).body()).doesNotContain("id=\"prudence\"");
        assertThat(conseiller.remplir(EQUIPE, Map.of("dit", "a".repeat(20_000))).statusCode())
                .isEqualTo(200);
        assertThat(ville.visiteur().poster("/trouver/choisir", Map.of()).statusCode())
                .isIn(403, 404);
        conseiller.lire(EQUIPE);
        assertThat(conseiller.poster(EQUIPE + "/choisir", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(conseiller
                        .poster(EQUIPE + "/choisir", Map.of("organisme", mission, "besoin", "astrologie"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(conseiller.remplir(EQUIPE, Map.of("besoin", "creation")).body())
                .contains("encore personne pour cela");
    }

    @Test
    void asks_rather_than_answers_where_it_is_not_sure_and_tells_both_needs_of_one_sentence() {
        assertThat(conseiller
                        .remplir(EQUIPE, Map.of("dit", "j'ai eu un cancer du sein"))
                        .body())
                .contains("pas sûr d'avoir compris")
                .doesNotContain("id=\"reponse\"", "<h3>");
        assertThat(conseiller
                        .remplir(EQUIPE, Map.of("dit", "refaire ma carte grise et changer mon mot de passe oublié"))
                        .body())
                .contains("id=\"aussi\"", "id=\"reponse\"", "Carte grise", "Mot de passe perdu");
        assertThat(conseiller
                        .remplir(EQUIPE, Map.of("dit", "refaire ma carte grise"))
                        .body())
                .contains("id=\"reponse\"")
                .doesNotContain("id=\"aussi\"", "pas sûr");
    }

    @Test
    void gives_a_paper_that_says_where_when_and_what_to_bring_and_names_nobody() {
        var papier = choisir(
                conseiller, EQUIPE, mission, Map.of("accord", "oui", "prenom", "Zénobie", "joindre", "06 99 88 00 11"));

        assertThat(conseiller.lire(papier).body())
                .contains(
                        "Mission locale",
                        "1 quai des Essais",
                        "À apporter",
                        "l’ancienne carte grise",
                        "pas encore vérifiés",
                        "En cas de danger : 112, ou un SMS au 114")
                .doesNotContain("Zénobie");
        assertThat(dit("select prenom || joindre || origine from orientation"))
                .isEqualTo("Zénobie06 99 88 00 11conseiller");
        assertThat(dit("select string_agg(acte, ' ') from journal where acte like 'orientation.%'"))
                .isEqualTo("orientation.envoyer");
    }

    @Test
    void keeps_nothing_of_whoever_does_not_agree_nor_of_whoever_comes_alone() {
        choisir(conseiller, EQUIPE, mission, Map.of());
        choisir(ville.visiteur(), "/trouver", mission, Map.of("accord", "oui", "prenom", "Zénobie"));

        assertThat(dit(
                        "select count(*) filter (where num_nonnulls(prenom, joindre) = 0 and not a_prevenir) || '/' || count(*)"
                                + " from orientation"))
                .isEqualTo("2/2");
    }

    @Test
    void asks_whether_the_person_agrees_where_a_first_name_is_typed_without_and_keeps_what_was_typed() {
        faire("update acteur set courriel = 'accueil@mission.invalid' where nom = 'Mission locale'");
        conseiller.lire(EQUIPE);
        var reponse = conseiller.poster(
                EQUIPE + "/choisir",
                Map.of("organisme", mission, "besoin", "carte_grise", "dit", "ma carte grise", "prenom", "Zénobie"));

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body())
                .contains("value=\"Zénobie\"", "a été envoyé", "type=\"hidden\" name=\"dit\" value=\"ma carte grise\"");
        assertThat(dit("select count(*)::text from orientation")).isEqualTo("0");
    }

    @Test
    void shows_where_when_and_how_to_call_before_anybody_is_counted() {
        faire("update acteur set telephone = '02 98 00 11 22' where nom = 'Mission locale'");

        assertThat(ville.visiteur()
                        .remplir("/trouver", Map.of("dit", "carte grise"))
                        .body())
                .contains(
                        "1 quai des Essais",
                        "lundi",
                        "02 98 00 11 22",
                        "type=\"hidden\" name=\"dit\" value=\"carte grise\"");
        assertThat(chercher("carte_grise", "ouvert", "oui")).doesNotContain("est ouvert en ce moment");
        assertThat(dit("select count(*)::text from orientation")).isEqualTo("0");
    }

    @Test
    void tells_an_old_check_as_old_and_writes_hours_that_it_does_not_read_as_they_are() {
        faire("update fiche_organisme set verifie_le = date '2022-05-01' where acteur_id = '" + mission + "'");
        faire("update fiche_accueil set horaires = 'selon la marée' where acteur_id = '" + mission + "'");

        assertThat(chercher("carte_grise", "pour", "jeunes"))
                .contains("selon la marée")
                .doesNotContain("Vérifié le");
        assertThat(conseiller
                        .lire(choisir(conseiller, EQUIPE, mission, Map.of()))
                        .body())
                .contains("selon la marée", "cela date", "lundi 15 janvier 2024");
    }

    @Test
    void lets_the_body_answer_in_one_click_after_it_has_opened_its_link_and_until_thirty_days_have_passed() {
        choisir(conseiller, EQUIPE, mission, Map.of());
        var lien = lien();
        var organisme = ville.visiteur();

        assertThat(organisme.lire(lien).body()).contains("Venue et aidée", "Carte grise");
        assertThat(dit("select count(issue)::text from orientation")).isEqualTo("0");
        organisme.remplir(lien, Map.of("issue", "aidee"));
        assertThat(organisme.lire(lien).body()).contains("Votre réponse");
        organisme.remplir(lien, Map.of("issue", "venue"));
        assertThat(dit("select issue from orientation")).isEqualTo("venue");
        assertThat(organisme.remplir(lien, Map.of("issue", "mangee")).statusCode())
                .isEqualTo(404);

        faire("update orientation set jour = date '2023-12-16'");
        assertThat(organisme.lire(lien).body()).contains("name=\"issue\"");
        faire("update orientation set jour = date '2023-12-15'");
        assertThat(organisme.lire(lien).body()).contains("plus attendue").doesNotContain("name=\"issue\"");
    }

    @Test
    void shows_a_link_to_nobody_who_guesses_and_to_no_other_town() {
        choisir(conseiller, EQUIPE, mission, Map.of());
        var lien = lien();

        assertThat(ville.visiteur().lire("/suite-donnee/" + UUID.randomUUID()))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(404);
        assertThat(Ville.dans(contexte).visiteur().lire(lien))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(404);
        for (var faux : List.of("/suite-donnee/x", "/suite-donnee/%C3%A9", lien.substring(0, 40), lien + "A")) {
            assertThat(ville.visiteur().lire(faux).statusCode()).as(faux).isEqualTo(404);
        }
        assertThat(ville.visiteur(Role.LECTEUR).lire(EQUIPE))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(404);
    }

    @Test
    void tells_the_body_once_and_asks_once_after_ten_days() {
        faire("update acteur set courriel = 'accueil@mission.invalid' where nom = 'Mission locale'");
        choisir(conseiller, EQUIPE, mission, Map.of("accord", "oui", "prenom", "Zénobie"));
        choisir(conseiller, EQUIPE, mission, Map.of());

        assertThat(annonces("2024-01-17")).hasSize(1);
        assertThat(annonces("2024-01-17")).isEmpty();
        assertThat(relances("2024-01-26")).isEmpty();
        assertThat(relances("2024-01-27")).hasSize(1);
        assertThat(relances("2024-01-28")).isEmpty();
    }

    /** By the sender of all messages; nothing of it is left beside a sending whose quarter is closed. */
    @Test
    void writes_to_the_body_by_the_outbox_of_all_messages_until_the_quarter_is_closed() {
        faire("update acteur set courriel = 'accueil@mission.invalid' where nom = 'Mission locale'");
        choisir(conseiller, EQUIPE, mission, Map.of("accord", "oui", "prenom", "Zénobie"));
        expediteur.passer(ville.structure);
        assertThat(conseiller.lire("/equipe/messages/a-venir").body())
                .contains("Personnes adressées à un organisme", "un message va partir");

        contexte.getBean(Facteur.class).passer(ville.structure);

        assertThat(dit("select modele || ' ' || etat || ' ' || (prevenu_le >= envoye_le) from message"
                        + " join orientation on orientation.id = orientation_id"))
                .isEqualTo("annonce envoye true");
        assertThat(conseiller.lire("/equipe/messages/partis").body())
                .contains("/equipe/orientations\"", "un message est parti")
                .doesNotContain("Zénobie", "Mission locale");
        assertThat(ville.visiteur(Role.ADMINISTRATEUR)
                        .lire("/equipe/messages/partis")
                        .body())
                .as("who may not open the page of sendings")
                .doesNotContain("Personnes adressées");
        ville.faire(() -> transactions.execute(_ -> {
            purge.purger(LocalDate.of(2024, 4, 1));
            return null;
        }));
        assertThat(dit("select count(*)::text from message")).isEqualTo("0");
    }

    @Test
    void asks_nothing_of_a_body_that_answers_once_the_question_is_written_and_has_not_left() {
        faire("update acteur set courriel = 'accueil@mission.invalid' where nom = 'Mission locale'");
        choisir(conseiller, EQUIPE, mission, Map.of("accord", "oui"));
        expediteur.passer(ville.structure);
        contexte.getBean(Facteur.class).passer(ville.structure);
        faire("update orientation set jour = '2024-01-04', prevenu_le = '2024-01-04T10:00Z'");
        expediteur.passer(ville.structure);
        assertThat(dit("select string_agg(modele || ' ' || etat, ', ' order by modele) from message"))
                .isEqualTo("annonce envoye, relance a_envoyer");

        ville.visiteur().remplir(lien(), Map.of("issue", "aidee"));
        contexte.getBean(Facteur.class).passer(ville.structure);

        assertThat(dit("select string_agg(modele || ' ' || etat, ', ' order by modele) from message"))
                .isEqualTo("annonce envoye, relance sans_objet");
        assertThat(dit("select count(relance_le)::text from orientation")).isEqualTo("0");
    }

    @Test
    void tries_an_e_mail_that_did_not_leave_again_and_not_at_once() {
        faire("update acteur set courriel = 'accueil@mission.invalid' where nom = 'Mission locale'");
        choisir(conseiller, EQUIPE, mission, Map.of("accord", "oui"));
        var plusTard = Instant.parse("2024-01-17T00:15:00Z");
        expediteur.passer(ville.structure);
        faire("update message set tentatives = 1, prochain_essai = '" + plusTard + "'");

        assertThat(annonces("2024-01-17")).isEmpty();
        assertThat(annonces("2024-01-17", plusTard)).hasSize(1);
    }

    /** Ten bodies that no e-mail reaches any more would stand before all others. */
    @Test
    void tells_a_body_though_others_before_it_have_no_address() {
        for (var n = 0; n < 11; n++) {
            choisir(conseiller, EQUIPE, club, Map.of("accord", "oui"));
        }
        faire("update orientation set a_prevenir = true");
        faire("update acteur set courriel = 'accueil@mission.invalid' where nom = 'Mission locale'");
        choisir(conseiller, EQUIPE, mission, Map.of("accord", "oui"));

        assertThat(annonces("2024-01-15")).hasSize(1);
    }

    @Test
    void counts_no_more_from_one_address_than_people_would_send_and_shows_where_to_go_all_the_same() {
        var machine = ville.visiteur();
        machine.lire("/trouver");
        assertThat(machine.poster("/trouver/choisir", Map.of("organisme", mission, "besoin", "impots"))
                        .statusCode())
                .as("what that body does not answer")
                .isEqualTo(404);
        var champs = Map.of("organisme", mission, "besoin", "carte_grise");
        for (var n = 1; n < Orientations.PAR_JOUR; n++) {
            machine.poster("/trouver/choisir", champs);
        }

        var trop = machine.poster("/trouver/choisir", champs);

        assertThat(trop.statusCode()).isEqualTo(429);
        assertThat(trop.body()).contains("Trop de papiers", "Mission locale", "1 quai des Essais");
        assertThat(dit("select count(*)::text from orientation")).isEqualTo("" + (Orientations.PAR_JOUR - 1));
    }

    @Test
    void does_not_say_that_a_body_was_told_whose_e_mail_was_refused_and_does_not_write_again() {
        faire("update acteur set courriel = 'accueil@mission.invalid' where nom = 'Mission locale'");
        var papier = choisir(conseiller, EQUIPE, mission, Map.of("accord", "oui"));
        assertThat(conseiller.lire(papier).body()).contains("va être prévenu");

        assertThat(annonces("2024-01-15")).hasSize(1);
        assertThat(conseiller.lire("/equipe/orientations").body()).contains("organisme prévenu");
        ville.faire(() -> transactions.execute(_ -> {
            expediteur.perdu(message(), "annonce", "adresse_refusee");
            return null;
        }));

        assertThat(conseiller.lire("/equipe/orientations").body())
                .contains("e-mail refusé")
                .doesNotContain("organisme prévenu");
        assertThat(conseiller.lire(papier).body()).contains("a pas été prévenu").doesNotContain("va être prévenu");
        assertThat(annonces("2024-01-15")).isEmpty();
        assertThat(relances("2024-01-27")).isEmpty();
    }

    @Test
    void offers_to_tell_a_body_only_where_it_has_an_address_and_says_its_telephone_otherwise() {
        faire("update acteur set courriel = 'accueil@mission.invalid' where nom = 'Mission locale'");
        faire("update acteur set telephone = '02 98 00 11 22' where nom = 'Club du port'");

        assertThat(conseiller.remplir(EQUIPE, Map.of("besoin", "carte_grise")).body())
                .contains("id=\"accord-" + mission, "téléphonez-lui : 02 98 00 11 22")
                .doesNotContain("id=\"accord-" + club);
        var papier = choisir(conseiller, EQUIPE, club, Map.of("accord", "oui"));
        assertThat(conseiller.lire(papier).body())
                .contains("Téléphonez-lui : 02 98 00 11 22")
                .doesNotContain("va être prévenu");
    }

    @Test
    void forgets_the_person_once_the_quarter_is_closed_and_still_counts_the_answer() {
        choisir(conseiller, EQUIPE, mission, Map.of("accord", "oui", "prenom", "Zénobie"));

        ville.faire(() -> transactions.execute(_ -> {
            purge.purger(LocalDate.of(2024, 3, 31));
            return null;
        }));
        assertThat(dit("select count(prenom)::text from orientation")).isEqualTo("1");
        ville.faire(() -> transactions.execute(_ -> {
            purge.purger(LocalDate.of(2024, 4, 1));
            return null;
        }));
        assertThat(dit("select count(prenom) || '/' || count(*) from orientation"))
                .isEqualTo("0/1");
        assertThat(dit("select jour || ' ' || substr(id::text, 15, 1) from orientation"))
                .as("neither a day nor an hour joins it to a sheet")
                .isEqualTo("2024-01-01 4");
        assertThat(dit("select count(objet_id)::text from journal where acte = 'orientation.envoyer'"))
                .isEqualTo("0");

        var numero = dit("select id::text from orientation");
        conseiller.poster("/equipe/orientations/" + numero, Map.of("issue", "adressee"));
        assertThat(conseiller.lire("/equipe/orientations").body()).contains("Adressée ailleurs", "Mission locale");
    }

    @Test
    void keeps_the_day_of_whoever_was_sent_late_in_the_quarter_for_as_long_as_the_body_may_answer() {
        choisir(conseiller, EQUIPE, mission, Map.of("accord", "oui", "prenom", "Zénobie"));
        faire("update orientation set jour = date '2024-03-25'");

        ville.faire(() -> transactions.execute(_ -> {
            purge.purger(LocalDate.of(2024, 4, 1));
            return null;
        }));

        assertThat(dit("select count(prenom) || ' ' || max(jour) from orientation"))
                .isEqualTo("0 2024-03-25");
    }

    @Test
    void counts_a_year_that_is_over_and_tells_whom_nobody_asked_about_from_who_did_not_answer() {
        faire("update acteur set courriel = 'accueil@mission.invalid' where nom = 'Mission locale'");
        choisir(conseiller, EQUIPE, mission, Map.of("accord", "oui"));
        annonces("2024-01-15");
        choisir(conseiller, EQUIPE, mission, Map.of());
        choisir(conseiller, EQUIPE, mission, Map.of());
        faire("update orientation set jour = date '2023-11-02'");

        assertThat(conseiller.lire("/equipe/orientations").body()).contains("orienté en 2024", "annee=2023");
        assertThat(conseiller.lire("/equipe/orientations?annee=2023").body())
                .contains("<td class=\"nombre\">1</td><td class=\"nombre\">2</td></tr>");
        assertThat(conseiller.lire("/equipe/orientations?annee=-999999999").statusCode())
                .isEqualTo(200);
    }

    @Test
    void is_open_to_professionals_by_the_link_of_their_body() {
        var ici = lienDeProfessionnel(club) + "/orienter";
        var pro = ville.visiteur();

        assertThat(pro.remplir(ici, Map.of("dit", "carte grise")).body()).contains("<h3>Mission locale");
        choisir(pro, ici, mission, Map.of("accord", "oui", "prenom", "Zénobie"));

        assertThat(dit("select origine || ' ' || acteur.nom from orientation join acteur on acteur.id = par_acteur_id"))
                .isEqualTo("professionnel Club du port");
        assertThat(pro.lire(ici).body())
                .contains("Ce que vous avez adressé", "Mission locale. Pas encore de réponse")
                .doesNotContain("Zénobie");
        faire("update acteur set courriel = 'accueil@mission.invalid' where nom = 'Mission locale'");
        assertThat(annonces("2024-01-17"))
                .singleElement()
                .extracting(Courriel::texte)
                .asString()
                .contains("Elle vous est adressée par : Club du port.");
        faire("update orientation set issue = 'aidee', repondu_le = '2024-01-17'");
        assertThat(pro.lire(ici).body()).contains("Venue et aidée");
        assertThat(pro.lire(lienDeProfessionnel(mission) + "/orienter").body())
                .as("of another body, nothing")
                .doesNotContain("Ce que vous avez adressé");
        assertThat(pro.lire("/pro/autre-jeton-qui-n-est-pas/orienter").statusCode())
                .isEqualTo(404);
        var envoi = dit("select id::text from orientation");
        assertThat(pro.lire(ici + "/" + envoi).statusCode()).isEqualTo(200);
        assertThat(pro.lire("/trouver/" + envoi).statusCode())
                .as("what was asked for by another door is not read by this one")
                .isEqualTo(404);
        assertThat(pro.lire(lienDeProfessionnel(mission) + "/orienter/" + envoi).statusCode())
                .as("nor is what was asked for by another body")
                .isEqualTo(404);
    }

    /** It begins a message that leaves for a body. */
    @Test
    void names_nobody_by_what_is_no_name_whoever_sends_them() {
        faire("update acteur set courriel = 'accueil@mission.invalid' where nom = 'Mission locale'");
        for (var porte : Map.of(EQUIPE, conseiller, lienDeProfessionnel(club) + "/orienter", ville.visiteur())
                .entrySet()) {
            var champs = new HashMap<>(
                    Map.of("organisme", mission, "besoin", "carte_grise", "dit", "ma carte grise", "accord", "oui"));
            champs.put("prenom", "Appelez vite le 08 99 70 12 34");
            porte.getValue().lire(porte.getKey());
            var refus = porte.getValue().poster(porte.getKey() + "/choisir", champs);
            assertThat(refus.statusCode()).as(porte.getKey()).isEqualTo(422);
            assertThat(refus.body())
                    .contains(
                            "pas à lire ce prénom", "value=\"Appelez vite le 08 99 70 12 34\"", "aria-invalid=\"true\"")
                    .containsPattern("name=\"accord\" value=\"oui\" checked")
                    .doesNotContain("Cochez que la personne");
            assertThat(dit("select count(*)::text from orientation")).isEqualTo("0");
        }
        choisir(conseiller, EQUIPE, mission, Map.of("accord", "oui", "prenom", "Marie-Thérèse"));
        assertThat(dit("select prenom from orientation")).isEqualTo("Marie-Thérèse");
    }

    /** How to reach somebody leaves with it: a number of their own, or an address, and no sentence. */
    @Test
    void tells_how_somebody_is_reached_by_a_number_or_an_address_alone_where_anybody_may_hold_the_link() {
        faire("update acteur set courriel = 'accueil@mission.invalid' where nom = 'Mission locale'");
        var ici = lienDeProfessionnel(club) + "/orienter";
        var pro = ville.visiteur();
        pro.lire(ici);
        var champs = new HashMap<>(Map.of("organisme", mission, "besoin", "carte_grise", "accord", "oui"));
        for (var dit : List.of("Appelez vite le 08 99 70 12 34", "08 99 70 12 34", "www.exemple.fr")) {
            champs.put("joindre", dit);
            var refus = pro.poster(ici + "/choisir", champs);
            assertThat(refus.statusCode()).as(dit).isEqualTo(422);
            assertThat(refus.body())
                    .contains("un numéro de téléphone où la personne répond", "value=\"" + dit + "\"")
                    .containsPattern("name=\"joindre\"[^>]*aria-invalid=\"true\"")
                    .doesNotContain("pas à lire ce prénom");
        }
        assertThat(dit("select count(*)::text from orientation")).isEqualTo("0");
        champs.put("joindre", "06 39 98 00 11");
        assertThat(pro.poster(ici + "/choisir", champs).statusCode()).isEqualTo(302);
        assertThat(dit("select joindre from orientation")).isEqualTo("06 39 98 00 11");
    }

    private String lienDeProfessionnel(String organisme) {
        var cree = ville.visiteur(Role.RESPONSABLE).poster("/equipe/professionnels/" + organisme, Map.of());
        var lien = Pattern.compile("/pro/[A-Za-z0-9_-]{10,}").matcher(cree.body());
        assertThat(lien.find()).isTrue();
        return lien.group();
    }

    @Test
    void notes_on_the_sheet_whoever_is_sent_from_it_and_counts_them_there_alone() {
        ville = Ville.dans(contexte).avecQuimper();
        conseiller = ville.visiteur(Role.CONSEILLER);
        mission = organisme("Mission de test", "", "lundi 9h-12h", "jeunes");
        var seance = dit("select id::text from seance where statut = 'prevue' and not annulee order by debut limit 1");
        var usager = dit("select id::text from usager order by id limit 1");
        conseiller.poster("/equipe/seances/" + seance + "/presences", Map.of("usager", usager, "venue", "PRESENT"));
        var deLaFeuille = Map.of("seance", seance, "usager", usager);

        assertThat(conseiller.lire("/equipe/seances/" + seance + "/presences").body())
                .contains("/presences/orienter?usager=" + usager);
        assertThat(conseiller
                        .lire("/equipe/seances/" + seance + "/presences/orienter?usager=" + usager)
                        .body())
                .contains("name=\"seance\" value=\"" + seance);
        choisir(conseiller, EQUIPE, mission, deLaFeuille);
        choisir(conseiller, EQUIPE, mission, Map.of());

        assertThat(dit("select acteur.nom from participation join acteur on acteur.id = participation.acteur_id"
                        + " where participation.seance_id = '" + seance + "'"))
                .isEqualTo("Mission de test");
        assertThat(surFeuille()).isEqualTo("1/2");

        var saLigne = " where seance_id = '" + seance + "' and usager_id = '" + usager + "'";
        faire("update participation set acteur_id = (select id from acteur where nom <> 'Mission de test' limit 1)"
                + saLigne);
        assertThat(surFeuille()).as("the sheet was corrected since").isEqualTo("0/2");
        faire("update participation set acteur_id = '" + mission + "'" + saLigne);
        assertThat(surFeuille()).as("and again").isEqualTo("1/2");
        ville.faire(() -> {
            transactions.executeWithoutResult(_ -> purge.purger(LocalDate.of(2024, 4, 1)));
            return mission;
        });
        faire("update participation set acteur_id = null, suite = null, detachee = true" + saLigne);
        assertThat(surFeuille())
                .as("what the close of the quarter takes from the sheet was counted apart")
                .isEqualTo("1/2");
        assertThat(dit("select count(*)::text from orientation_de_feuille"))
                .as("nobody is known any more")
                .isEqualTo("0");
    }

    private String surFeuille() {
        return dit("select count(*) filter (where sur_feuille) || '/' || count(*) from orientation");
    }

    @Test
    void counts_once_what_a_double_click_or_a_return_to_the_page_sends_twice() {
        var page = conseiller.remplir(EQUIPE, Map.of("dit", "carte grise")).body();
        var formulaire = FormulaireHtml.lire(page, EQUIPE + "/choisir");

        var premier = conseiller.envoyer(EQUIPE + "/choisir", formulaire.champs);
        var second = conseiller.envoyer(EQUIPE + "/choisir", formulaire.champs);

        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(premier.headers().firstValue("Location"))
                .isPresent();
        assertThat(dit("select count(*)::text from orientation")).isEqualTo("1");
        assertThat(dit("select count(*)::text from journal where acte = 'orientation.envoyer'"))
                .isEqualTo("1");

        var suivante =
                conseiller.envoyer(EQUIPE, FormulaireHtml.lire(page, EQUIPE).avec("dit", "carte grise").champs);
        conseiller.envoyer(EQUIPE + "/choisir", FormulaireHtml.lire(suivante.body(), EQUIPE + "/choisir").champs);
        assertThat(dit("select count(*)::text from orientation"))
                .as("the next person, for whom one searches again")
                .isEqualTo("2");
    }

    private String chercher(String besoin, String champ, String valeur) {
        return conseiller
                .remplir(EQUIPE, Map.of("besoin", besoin, champ, valeur))
                .body();
    }

    /** @return the address of the paper */
    private String choisir(Visiteur qui, String ici, String organisme, Map<String, String> dit) {
        var champs = new HashMap<>(dit);
        champs.put("organisme", organisme);
        champs.put("besoin", "carte_grise");
        qui.lire(ici);
        var reponse = qui.poster(ici + "/choisir", champs);
        assertThat(reponse.statusCode()).isEqualTo(302);
        return reponse.headers()
                .firstValue("location")
                .map(URI::create)
                .map(URI::getPath)
                .orElseThrow();
    }

    /** Of the one sending that there is, as its body is written to. */
    private String lien() {
        return "/suite-donnee/"
                + contexte.getBean(LiensDeSuite.class)
                        .jeton(OrientationId.valueOf(dit("select id::text from orientation")));
    }

    private List<Courriel> annonces(String jour) {
        return annonces(jour, LocalDate.parse(jour).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private List<Courriel> annonces(String jour, Instant maintenant) {
        return partis("annonce", LocalDate.parse(jour), maintenant);
    }

    private List<Courriel> relances(String jour) {
        return partis(
                "relance",
                LocalDate.parse(jour),
                LocalDate.parse(jour).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** What is written on that day, and leaves then. */
    private List<Courriel> partis(String modele, LocalDate jour, Instant maintenant) {
        return ville.faire(() -> transactions.execute(_ -> {
            courriers.ecrire(
                    jour.minusDays(Orientation.CLOTURE),
                    maintenant.minus(Duration.ofDays(Orientation.RELANCE)),
                    Orientation.CLOTURE,
                    maintenant);
            var dus = contexte.getBean(JdbcClient.class)
                    .sql("select id from message where modele = :modele and etat = 'a_envoyer'"
                            + " and coalesce(prochain_essai, du) <= :maintenant")
                    .param("modele", modele)
                    .param("maintenant", maintenant)
                    .query(UUID.class)
                    .list();
            return dus.stream()
                    .flatMap(message -> partir(message, maintenant).stream())
                    .toList();
        }));
    }

    /** Where whoever writes it then has something to say; nothing otherwise. */
    private Optional<Courriel> partir(UUID message, Instant maintenant) {
        if (!(expediteur.ecrire(message) instanceof Pli.APorter(Courriel courriel))) {
            return Optional.empty();
        }
        contexte.getBean(JdbcClient.class)
                .sql("update message set etat = 'envoye', envoye_le = :maintenant where id = :id")
                .param("id", message)
                .param("maintenant", maintenant)
                .update();
        courriers.prevenir(message, maintenant);
        return Optional.of(courriel);
    }

    private UUID message() {
        return UUID.fromString(dit("select id::text from message"));
    }

    private String organisme(String nom, String quartier, String horaires, String pour) {
        faire("insert into acteur (structure_id, id, nom, quartier) values (structure_courante(), gen_random_uuid(), '"
                + nom + "', nullif('" + quartier + "', ''))");
        var id = dit("select id::text from acteur where nom = '" + nom + "'");
        var reponse = ville.visiteur(Role.RESPONSABLE)
                .remplir(
                        "/equipe/annuaire/" + id + "/modifier",
                        Map.of(
                                "besoin-carte_grise", "oui",
                                "adresse-1", "1 quai des Essais",
                                "quartier-1", quartier,
                                "horaires-1", horaires,
                                "publicsAccueillis", pour));
        assertThat(reponse.statusCode()).isEqualTo(302);
        return id;
    }

    private void faire(String sql) {
        ville.faire(() -> jdbc().sql(sql).update());
    }

    private String dit(String sql) {
        return ville.faire(() -> jdbc().sql(sql).query(String.class).single());
    }

    private JdbcClient jdbc() {
        return contexte.getBean(JdbcClient.class);
    }
}
