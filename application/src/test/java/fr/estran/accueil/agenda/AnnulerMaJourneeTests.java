package fr.estran.accueil.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.inscriptions.rendezvous.Creneaux;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** "Annuler ma journée", over HTTP. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class AnnulerMaJourneeTests {

    @Autowired
    ApplicationContext contexte;

    MatinDeNeige ici;

    @BeforeEach
    void un_mardi() {
        ici = MatinDeNeige.dans(contexte);
    }

    @Test
    void lists_the_seances_of_the_day_and_who_could_take_over() {
        ici.inscrire("Luce", "0298000000", Moyen.APPEL);

        assertThat(ici.lire(MatinDeNeige.PAGE + "?du=2024-01-16"))
                .contains(
                        "Nolwenn Exemple, mardi 16 janvier 2024 : 2 séances",
                        "Trier ses photos",
                        "1 personne inscrite ou en attente",
                        "La confier à Gildas Exemple (connaît le thème)",
                        "Permanence du port",
                        "Maison du port");
        ici.seance(ActionId.nouveau(), "atelier", "Ailleurs", "L1", "2024-01-16", "09:00", "10:00", "Gildas", 8);
        assertThat(ici.lire(MatinDeNeige.PAGE + "?du=2024-01-16"))
                .contains(
                        "Personne d'autre de l'équipe n'est libre", "La confier à Gildas Exemple", "ce jour-là : 9 h");
        assertThat(ici.lire(MatinDeNeige.PAGE)).contains("n'a pas de séance à venir lundi 15 janvier 2024");
    }

    @Test
    void shows_what_would_be_done_and_does_nothing_yet() {
        ici.inscrire("Luce", "0298000000", Moyen.APPEL);
        ici.inscrire("Omar", "0612345678", Moyen.SMS);

        assertThat(ici.apercu(ici.mardi("maladie")).body())
                .contains(
                        "2 séances annulées",
                        "1 personne à appeler",
                        "1 personne par SMS",
                        "La personne qui devait vous accueillir est absente",
                        "02 98 11 11 11",
                        "Aucun numéro",
                        "Mardi 16 janvier 2024, 2 séances sont annulées : Trier ses photos, Salle du bourg",
                        "Aide sans rendez-vous, Maison du port");
        assertThat(ici.dit("select count(*) from seance where annulee")).isEqualTo("0");
        assertThat(ici.dit("select count(*) from journee_annulee")).isEqualTo("0");
    }

    @Test
    void cancels_the_day_tells_everyone_and_follows_what_remains() {
        ici.inscrire("Luce", "0298000000", Moyen.APPEL);
        ici.inscrire("Omar", "0612345678", Moyen.SMS);
        ici.faire(
                "update action set intervenant = 'Mme Riou' where titre = 'Trier ses photos'",
                "insert into benevole (structure_id, id, nom) values (structure_courante(), gen_random_uuid(), 'Jo')",
                "insert into seance_benevole (structure_id, seance_id, benevole_id) select structure_courante(), seance.id,"
                        + " benevole.id from benevole, seance join action on action.id = seance.action_id"
                        + " where action.titre = 'Trier ses photos'");
        assertThat(ici.lire(MatinDeNeige.PAGE + "?du=2024-01-16")).contains("À prévenir aussi : Mme Riou");

        var suivi = ici.annuler(ici.mardi("maladie"));

        assertThat(ici.lire(suivi))
                .contains("Mme Riou (invité ou invitée), Jo (bénévoles)")
                .contains("2 lieux à appeler et 2 personnes à prévenir", "href=\"tel:0298111111\"", "Affiche");
        assertThat(ici.dit("select string_agg(modele || ' ' || canal, ', ' order by canal) from message"
                        + " where etat <> 'sans_objet' and modele <> 'confirmation'"))
                .isEqualTo("annulation_service appel, annulation_service sms");
        assertThat(ici.dit("select string_agg(distinct motif_annulation, ' ') from seance where annulee"))
                .isEqualTo("conseiller_absent");
        assertThat(ici.dit("select motif || ' ' || debut || ' ' || saisie from indisponibilite"))
                .isEqualTo("absence 2024-01-16 true");
        assertThat(ici.lire("/equipe")).contains("2 lieux à appeler et 2 personnes à prévenir", suivi);

        for (var lieu : List.of("L1", "L2")) {
            var id = ici.id("select id from lieu where reference = '%s'".formatted(lieu));
            ici.nolwenn().poster(suivi + "/lieux/" + id, Map.of("prevenu", "oui"));
        }
        ici.faire("update message set etat = case etat when 'a_envoyer' then 'envoye' else 'fait' end, clos_le = now()"
                + " where modele = 'annulation_service'");
        assertThat(ici.lire(suivi)).contains("Tout est fait");
        assertThat(ici.lire("/equipe")).doesNotContain("lieux à appeler");
    }

    @Test
    void says_nothing_of_the_illness_to_anybody() {
        ici.inscrire("Luce", "0298000000", Moyen.APPEL);
        var suivi = ici.annuler(ici.mardi("maladie"));

        assertThat(ici.ville().visiteur().lire("/").body())
                .contains("Trier ses photos")
                .doesNotContain("aladi");
        assertThat(ici.lire("/equipe/absences")).doesNotContain("Maladie");
        assertThat(ici.ville().visiteur(Role.ACCUEIL).lire(suivi).body()).doesNotContain("Maladie");
        assertThat(ici.dit("select string_agg(coalesce(raison, ''), ' ') from message"))
                .doesNotContain("aladi");
        assertThat(ici.dit("select string_agg(journee_annulee::text, ' ') from journee_annulee"))
                .doesNotContain("aladi");
    }

    @Test
    void gives_a_seance_to_a_colleague_who_is_free() {
        ici.inscrire("Luce", "0298000000", Moyen.APPEL);
        var champs = ici.mardi("intemperies");
        champs.put("suite-" + ici.seance(ici.atelier()), "confier-" + ici.conseiller("Gildas"));

        assertThat(ici.apercu(champs).body()).contains("Une séance confiée", "Une séance annulée");
        var suivi = ici.annuler(champs);

        assertThat(ici.lire(suivi)).contains("Confiée", "Gildas Exemple", "Il reste 1 lieu à appeler.");
        assertThat(ici.dit("select string_agg(prenom, ' ') from seance_conseiller join conseiller on conseiller.id ="
                        + " conseiller_id where seance_id = '" + ici.seance(ici.atelier()) + "'"))
                .isEqualTo("Gildas");
        assertThat(ici.dit("select count(*) from indisponibilite")).isEqualTo("0");
        assertThat(ici.dit("select motif_annulation from seance where annulee")).isEqualTo("intemperies");
        assertThat(ici.dit("select statut from inscription")).isEqualTo("confirmee");
    }

    /** Snow is no absence, and hours that are given up are free: nobody may book them again. */
    @Test
    void offers_no_appointment_with_whoever_cannot_come() {
        ici.faire("""
                insert into plage_rendez_vous (structure_id, id, conseiller_id, jour, ouvre, ferme, du)
                select structure_id, gen_random_uuid(), id, 2, '09:00', '17:00', '2024-01-01'
                from conseiller where prenom = 'Nolwenn'
                """);
        assertThat(rendezVousLibres()).contains("2024-01-16", "2024-01-23");
        var champs = ici.mardi("intemperies");
        champs.put("suite-" + ici.seance(ici.permanence()), "garder");

        var suivi = ici.annuler(champs);

        assertThat(rendezVousLibres()).contains("2024-01-23").doesNotContain("2024-01-16");
        ici.nolwenn().poster(suivi + "/revenir", Map.of());
        assertThat(rendezVousLibres()).contains("2024-01-16");
    }

    private List<String> rendezVousLibres() {
        return ici.ville()
                .faire(() -> contexte.getBean(Creneaux.class).libres(true).stream()
                        .map(creneau -> creneau.jour().toString())
                        .distinct()
                        .toList());
    }

    @Test
    void gives_nothing_to_whoever_has_become_busy_and_shows_the_day_again() {
        var champs = ici.mardi("autre");
        champs.put("suite-" + ici.seance(ici.atelier()), "confier-" + ici.conseiller("Gildas"));
        var accord = ici.accord(champs);
        ici.seance(ActionId.nouveau(), "atelier", "Ailleurs", "L1", "2024-01-16", "09:00", "10:00", "Gildas", 8);

        var reponse = ici.nolwenn().poster(MatinDeNeige.PAGE, accord);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("a changé pendant que vous lisiez", "value=\"autre\" checked");
        assertThat(ici.dit("select count(*) from seance where annulee")).isEqualTo("0");
    }

    @Test
    void shows_again_a_day_that_has_changed_since() {
        var accord = ici.accord(ici.mardi("autre"));
        ici.seance(ActionId.nouveau(), "atelier", "De plus", "L1", "2024-01-16", "17:00", "18:00", "Nolwenn", 8);

        assertThat(ici.nolwenn().poster(MatinDeNeige.PAGE, accord).body()).contains("De plus", "a changé");
        assertThat(ici.dit("select count(*) from journee_annulee")).isEqualTo("0");
    }

    /** Over between one reading and the next: the day would be told of as cancelled. */
    @Test
    void writes_nothing_down_of_a_seance_that_cannot_be_cancelled_any_more() {
        ici.faire("update seance set statut = 'tenue' where action_id = '%s'".formatted(ici.permanence()));
        var seances = contexte.getBean(SeancesEmpechees.class);

        assertThatThrownBy(() -> ici.ville().faire(() -> {
                    seances.annuler(ici.permanence(), Set.of(ici.seance(ici.permanence())), "conseiller_absent", "");
                    return "";
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(ici.permanence().toString());
    }

    @Test
    void is_done_once_by_two_people_at_once() throws Exception {
        ici.inscrire("Luce", "0298000000", Moyen.APPEL);
        var accord = ici.accord(ici.mardi("maladie"));
        Callable<String> geste = () -> ici.ville()
                .visiteur(Role.CONSEILLER)
                .poster(MatinDeNeige.PAGE, accord)
                .headers()
                .firstValue("Location")
                .orElse("422");
        try (var telephones = Executors.newVirtualThreadPerTaskExecutor()) {
            var suites = telephones.invokeAll(List.of(geste, geste, geste)).stream()
                    .map(suite -> suite.resultNow())
                    .toList();
            assertThat(suites.stream().filter(suite -> !suite.equals("422")).distinct())
                    .hasSize(1);
        }
        assertThat(ici.dit("select count(*) from journee_annulee")).isEqualTo("1");
        assertThat(ici.dit("select count(*) from message where modele = 'annulation_service'"))
                .isEqualTo("1");
    }

    @Test
    void shows_the_banner_at_once_changes_it_and_takes_it_away_at_once() {
        var passant = ici.ville().visiteur();
        passant.cookies.clear();
        assertThat(passant.lire("/programme").body()).doesNotContain("annulées");
        passant.cookies.clear();
        var avant = passant.lire("/").headers().firstValue("ETag").orElseThrow();

        var suivi = ici.annuler(ici.mardi("intemperies"));

        for (var page : List.of("/", "/programme")) {
            passant.cookies.clear();
            passant.entetes.put("If-None-Match", avant);
            var vue = passant.lire(page);
            assertThat(vue.statusCode()).isEqualTo(200);
            assertThat(vue.body()).contains("Mardi 16 janvier 2024, 2 séances sont annulées");
        }
        ici.nolwenn().poster(suivi + "/bandeau", Map.of("bandeau", "Trop de <neige> : rien mardi."));
        passant.cookies.clear();
        assertThat(passant.lire("/").body())
                .contains("Trop de &lt;neige&gt; : rien mardi.")
                .doesNotContain("2 séances sont annulées");
        passant.cookies.clear();
        assertThat(passant.lire("/accessibilite").body()).doesNotContain("rien mardi");
        ici.nolwenn().poster(suivi + "/bandeau", Map.of("bandeau", " "));
        passant.cookies.clear();
        assertThat(passant.lire("/").body()).doesNotContain("rien mardi");
    }

    @Test
    void takes_the_banner_away_by_itself_when_the_days_are_over() {
        ici.annuler(ici.mardi("intemperies"));
        var repository = contexte.getBean(JourneeRepository.class);

        assertThat(Stream.of(
                                "2024-01-14T22:59:59Z",
                                "2024-01-14T23:00:00Z",
                                "2024-01-16T22:59:59Z",
                                "2024-01-16T23:00:00Z")
                        .map(moment -> ici.ville()
                                .faire(() -> repository
                                        .bandeaux(Instant.parse(moment))
                                        .size())))
                .containsExactly(0, 1, 1, 0);
    }

    @Test
    void puts_all_back_while_nobody_has_been_told() {
        ici.faire("update seance set debut = debut + interval '14 days', fin = fin + interval '14 days'");
        ici.inscrire("Luce", "0298000000", Moyen.APPEL);
        var rappels =
                "select string_agg(canal || ' ' || du, ' ' order by canal) from message where modele = 'rappel' and etat <> 'sans_objet'";
        ici.inscrire("Omar", "0612345678", Moyen.SMS);
        var avant = ici.dit(rappels);
        var champs = ici.mardi("maladie");
        champs.putAll(Map.of("du", "2024-01-30", "au", "2024-01-30"));
        champs.put("suite-" + ici.seance(ici.permanence()), "confier-" + ici.conseiller("Gildas"));
        var suivi = ici.annuler(champs);

        ici.nolwenn().poster(suivi + "/revenir", Map.of());

        assertThat(ici.lire(suivi)).contains("Cette annulation a été retirée", "Remise au programme");
        assertThat(ici.dit("select count(*) from seance where annulee")).isEqualTo("0");
        assertThat(ici.dit("select string_agg(statut, ' ') from inscription")).isEqualTo("confirmee confirmee");
        assertThat(ici.dit(rappels)).isEqualTo(avant).contains("sms");
        assertThat(ici.dit("select string_agg(modele || ' ' || etat, ', ' order by modele) from message"
                        + " where modele not in ('confirmation', 'rappel')"))
                .isEqualTo("annulation_service sans_objet, annulation_service sans_objet");
        assertThat(ici.dit("select count(*) from indisponibilite")).isEqualTo("0");
        assertThat(ici.dit("select string_agg(distinct prenom, ' ') from seance_conseiller"
                        + " join conseiller on conseiller.id = conseiller_id"))
                .isEqualTo("Nolwenn");
        assertThat(ici.ville().visiteur().lire("/").body()).doesNotContain("annulée");
        assertThat(ici.lire(MatinDeNeige.PAGE + "?du=2024-01-30")).contains("2 séances");
        assertThat(ici.annuler(champs)).isNotEqualTo(suivi);
    }

    @Test
    void gives_everyone_the_place_and_the_rank_that_they_had() {
        for (var n = 1; n <= 10; n++) {
            ici.inscrire("Personne" + n, "029800000" + n % 10, Moyen.APPEL);
        }
        var avant = ici.dit("select string_agg(prenom || ' ' || statut, ', ' order by ordre) from inscription"
                + " join usager on usager.id = usager_id");

        ici.nolwenn().poster(ici.annuler(ici.mardi("maladie")) + "/revenir", Map.of());

        assertThat(ici.dit("select string_agg(prenom || ' ' || statut, ', ' order by ordre) from inscription"
                        + " join usager on usager.id = usager_id"))
                .isEqualTo(avant)
                .contains("liste_attente");
    }

    @Test
    void leaves_cancelled_what_somebody_has_been_told_and_says_so() {
        ici.inscrire("Luce", "0298000000", Moyen.APPEL);
        var suivi = ici.annuler(ici.mardi("maladie"));
        ici.faire("update message set etat = case etat when 'a_envoyer' then 'envoye' else 'fait' end, clos_le = now()"
                + " where modele = 'annulation_service'");

        ici.nolwenn().poster(suivi + "/revenir", Map.of());

        assertThat(ici.lire(suivi)).contains("une séance reste annulée", "1 personne était déjà prévenue");
        assertThat(ici.dit("select string_agg(statut, ' ' order by debut) from seance"))
                .isEqualTo("annulee prevue prevue");
    }

    @ParameterizedTest
    @CsvSource({
        "motif, grippe, Choisissez pourquoi",
        "motif, '', Choisissez pourquoi",
        "du, 2024-02-31, pas une date",
        "du, 2024-01-01, Ce jour est passé",
        "au, 2024-01-15, avant le premier",
        "au, 2024-06-01, jours au plus",
    })
    void says_in_words_what_is_wrong(String champ, String saisi, String phrase) {
        var champs = ici.mardi("maladie");
        champs.put(champ, saisi);

        var reponse = ici.apercu(champs);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains(phrase);
    }

    /** By the browser's own button, or by the page's: what was chosen is still there, and in no address. */
    @Test
    void asks_to_confirm_on_a_page_to_come_back_to() {
        var reponse = ici.nolwenn().poster(MatinDeNeige.PAGE, ici.mardi("maladie"));

        var question = reponse.headers().firstValue("Location").orElseThrow();
        assertThat(question).endsWith("/verification");
        assertThat(ici.lire(question)).contains("2 séances annulées");
        assertThat(ici.lire(question)).contains("2 séances annulées");
        assertThat(ici.lire(MatinDeNeige.PAGE + "?reprendre")).containsPattern("value=\"maladie\" checked");
        ici.annuler(ici.mardi("maladie"));
        assertThat(ici.nolwenn().lire(question).headers().firstValue("Location"))
                .contains(MatinDeNeige.PAGE);
    }

    @Test
    void takes_nothing_hostile() {
        var champs = ici.accord(ici.mardi("autre"));
        champs.put("bandeau", "x".repeat(301));
        assertThat(ici.nolwenn().poster(MatinDeNeige.PAGE, champs).body()).contains("trop longue", "xxx");
        champs.put("bandeau", "Bien");
        champs.put("suite-" + ici.seance(ici.atelier()), "confier-' or 1=1");
        champs.put("conseiller", "' or 1=1");
        champs.put("suite-" + ici.seance(ici.permanence()), "confier-" + UUID.randomUUID());
        assertThat(ici.nolwenn().poster(MatinDeNeige.PAGE, champs).statusCode()).isEqualTo(422);
        assertThat(ici.dit("select count(*) from seance where annulee")).isEqualTo("0");

        var autre = MatinDeNeige.dans(contexte);
        var suivi = autre.annuler(autre.mardi("autre"));
        assertThat(ici.nolwenn().lire(suivi).statusCode()).isEqualTo(404);
        assertThat(ici.nolwenn().poster(suivi + "/revenir", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(ici.ville()
                        .visiteur(Role.ACCUEIL)
                        .poster(MatinDeNeige.PAGE, Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void keeps_a_seance_that_others_hold_and_one_held_from_home() {
        ici.faire("insert into seance_conseiller (structure_id, seance_id, conseiller_id)" + " select structure_id, '"
                + ici.seance(ici.atelier()) + "', id from conseiller where prenom = 'Gildas'");
        var champs = ici.mardi("intemperies");
        champs.put("suite-" + ici.seance(ici.permanence()), "garder");

        assertThat(ici.lire(MatinDeNeige.PAGE + "?du=2024-01-16")).contains("La tenir sans moi, avec Gildas Exemple");
        var suivi = ici.annuler(champs);

        assertThat(ici.lire(suivi)).contains("Tenue par les autres", "Tout est fait");
        assertThat(ici.dit(
                        "select count(*) from seance_conseiller where seance_id = '" + ici.seance(ici.atelier()) + "'"))
                .isEqualTo("1");
        champs.put("du", "2024-01-23");
        champs.put("au", "2024-01-23");
        champs.put("suite-" + ici.id("select id from seance where debut > '2024-01-20'"), "garder");
        assertThat(ici.confirmer(champs).body()).contains("il n'y a rien à annuler");
    }

    @Test
    void makes_the_notice_for_the_door() {
        var suivi = ici.annuler(ici.mardi("maladie"));
        var lieu = ici.id("select id from lieu where reference = 'L2'");

        var papier = ici.nolwenn().lire(suivi + "/affiches/" + lieu);

        assertThat(papier.statusCode()).isEqualTo(200);
        assertThat(papier.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(papier.body()).startsWith("%PDF-");
        assertThat(ici.nolwenn().lire(suivi + "/affiches/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }
}
