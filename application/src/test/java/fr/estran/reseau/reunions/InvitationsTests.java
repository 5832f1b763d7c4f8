package fr.estran.reseau.reunions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.messages.Envoi.Courriel;
import fr.estran.messages.Facteur;
import fr.estran.messages.Poste;
import fr.estran.reseau.reunions.SuitesDesInvitations.RelancesDeReunion;
import fr.estran.socle.droits.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

/** Two bodies, one of which has no e-mail. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class InvitationsTests {

    static final String NOUVELLE = "/equipe/reunions/nouvelle";

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur responsable;

    @BeforeEach
    void une_ville_et_deux_organismes() {
        ville = Ville.dans(contexte);
        faire("insert into vitrine (structure_id, courriel, telephone, modifiee_le) values (structure_courante(),"
                + " 'aide@ville.example', '02 00 00 00 00', '2024-01-02T08:00:00Z')");
        responsable = ville.visiteur(Role.RESPONSABLE);
        faire("insert into acteur (structure_id, id, nom, courriel, contact_courriel) values (structure_courante(),"
                + " gen_random_uuid(), 'PIMMS', 'accueil@pimms.example', 'elle@pimms.example')");
        faire("insert into acteur (structure_id, id, nom, adresse) values (structure_courante(), gen_random_uuid(),"
                + " 'Club des retraités', '1 rue de l''Exemple, 29000 Sainte-Mousse')");
    }

    @Test
    void writes_to_whoever_has_an_e_mail_and_prints_a_letter_for_the_others() {
        var page = reunion();
        poster(page + "/points", Map.of("quoi", "Le site des impôts"));
        var ouverte = lire(page + "/invitations");
        assertThat(ouverte).contains("par e-mail", "par une lettre");

        responsable.envoyer(page + "/invitations", FormulaireHtml.lire(ouverte, page + "/invitations").champs);

        assertThat(lire(page + "/invitations")).contains("Un e-mail part, et une lettre est à imprimer", "va partir");
        assertThat(lire(page + "/invitations.pdf")).startsWith("%PDF");
        passer();
        assertThat(lire(page + "/invitations")).contains("prévenu");
        poster(page + "/invitations", Map.of("organismes", organisme("PIMMS")));
        assertThat(lire(page + "/invitations"))
                .as("who was told is not told twice")
                .contains("Aucun e-mail ne part.");
        var courriel = courriels().get("eml");
        assertThat(courriel)
                .contains("Réunion du jeudi 15 février 2024", "14\u00a0h", "Salle du conseil", "– Le site des impôts")
                .as("where to answer is said")
                .contains("Écrivez-nous à aide@ville.example, ou appelez-nous au 02 00 00 00 00.")
                .containsPattern("sans compte : https?://[^ ]+/reunion/[A-Za-z0-9_-]{86}");
        assertThat(courriels().get("ics"))
                .contains(
                        "DTSTART:20240215T130000Z",
                        "DTEND:20240215T150000Z",
                        "STATUS:CONFIRMED",
                        "METHOD:REQUEST",
                        ":mailto:aide@ville.example",
                        "SEQUENCE:0",
                        "LOCATION:Salle du conseil");
        assertThat(courriels().get("ics").replace("\r\n ", "")).contains("RSVP=FALSE:mailto:elle@pimms.example");
        assertThat(lire(page + "/reunion.ics"))
                .as("to keep, and asked of nobody")
                .contains("BEGIN:VEVENT", "METHOD:PUBLISH")
                .doesNotContain("ATTENDEE");

        poster(page + "/invitations/remises", Map.of());
        assertThat(dit("select string_agg(etat, ' ' order by etat) from message"))
                .isEqualTo("envoye fait");
        assertThat(responsable.lire(page + "/invitations.pdf").statusCode()).isEqualTo(404);
        assertThat(
                        dit(
                                "select string_agg(acte, ' ' order by quand, id) from journal where acte in ('reunion.remettre', 'reunion.inviter')"))
                .isEqualTo("reunion.inviter reunion.remettre");
    }

    /** An e-mail that did not arrive is not sent to the same mailbox for ever. */
    @Test
    void prints_a_letter_for_whoever_the_e_mail_did_not_reach() {
        var page = reunion();
        poster(page + "/invitations", Map.of("organismes", organisme("PIMMS")));
        faire("update message set etat = 'echoue'");
        assertThat(lire(page + "/invitations"))
                .contains("n'est pas arrivé", "Préparer plutôt des lettres", "dit comment répondre par téléphone");
        poster(page + "/invitations", Map.of("organismes", organisme("PIMMS"), "enLettre", "true"));
        assertThat(lire(page + "/invitations")).contains("Une lettre est à imprimer", "lettre à imprimer");
        assertThat(lire(page + "/invitations.pdf")).startsWith("%PDF");
    }

    @Test
    void offers_to_tell_nobody_once_all_days_that_were_proposed_are_over() {
        var page = chemin(responsable.envoyer(NOUVELLE, Map.of("dates", List.of("2024-02-15", "2024-02-20"))));
        assertThat(lire(page + "/invitations")).contains("Prévenir ceux qui sont cochés");
        faire("update reunion_date set jour = jour - 60");
        assertThat(lire(page + "/invitations"))
                .contains("toutes les dates proposées le sont")
                .doesNotContain("Prévenir ceux qui sont cochés", "Préparer plutôt des lettres");
    }

    @Test
    void promises_no_number_on_a_letter_where_the_service_has_said_none() {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
        assertThat(lire(reunion() + "/invitations"))
                .contains("Elle ne peut pas dire où répondre")
                .doesNotContain("répondre par téléphone");
    }

    @Test
    void says_who_does_not_know_that_it_changed_and_tells_them_that_it_was_cancelled() {
        var page = reunion();
        poster(page + "/invitations", Map.of("organismes", organisme("PIMMS")));
        passer();
        var fiche = FormulaireHtml.lire(lire(page + "/modifier"), page + "/modifier");
        responsable.envoyer(page + "/modifier", fiche.avec("debut", "15:00").avec("fin", "17:00").champs);

        assertThat(lire("/equipe"))
                .contains("Un organisme invité ne sait pas que la réunion du jeudi 15 février a changé");
        assertThat(lire(page + "/invitations")).contains("la réunion a changé depuis");
        poster(page + "/annuler", Map.of("raison", "Trop peu de réponses."));
        poster(page + "/invitations", Map.of("organismes", organisme("Club des retraités")));
        assertThat(dit("select count(*)::text from message"))
                .as("who was never invited is told of no cancellation")
                .isEqualTo("1");
        poster(page + "/invitations", Map.of("organismes", organisme("PIMMS")));
        passer();

        assertThat(lire("/equipe")).doesNotContain("a changé");
        assertThat(courriels().get("eml")).contains("Réunion annulée", "Trop peu de réponses.");
        assertThat(courriels().get("ics")).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2");
    }

    @Test
    void sends_nothing_of_what_is_no_longer_so_and_asks_of_dates_without_a_calendar() {
        var page = chemin(responsable.envoyer(
                NOUVELLE, Map.of("dates", List.of("2024-02-15", "2024-02-22"), "debut", List.of("14:00"))));
        poster(page + "/invitations", Map.of("organismes", organisme("PIMMS")));
        poster(page + "/choisir", Map.of("jour", "2024-02-22"));
        passer();
        assertThat(dit("select etat from message")).isEqualTo("sans_objet");
        assertThat(courriels()).isEmpty();

        var autre = chemin(responsable.envoyer(
                NOUVELLE, Map.of("dates", List.of("2024-03-14", "2024-03-21"), "debut", List.of("14:00"))));
        poster(autre + "/invitations", Map.of("organismes", organisme("PIMMS")));
        passer();
        assertThat(courriels().get("eml"))
                .contains(
                        "Plusieurs dates sont proposées, chaque fois à 14\u00a0h : le jeudi 14 mars 2024, ou bien le jeudi"
                                + " 21 mars 2024.");
        assertThat(courriels()).doesNotContainKey("ics");
        poster(autre + "/choisir", Map.of("jour", "2024-03-21"));
        poster(autre + "/invitations", Map.of("organismes", organisme("PIMMS")));
        passer();
        assertThat(courriels().get("eml"))
                .as("who was asked which day suits is told which one was chosen")
                .contains("La date de la réunion du collectif est choisie", "Quand : jeudi 21 mars 2024, à 14\u00a0h.")
                .doesNotContain("a changé");
    }

    @Test
    void says_the_hour_of_each_date_and_puts_the_chosen_one_in_the_calendar() {
        var page = chemin(responsable.envoyer(
                NOUVELLE,
                Map.of(
                        "dates",
                        List.of("2024-02-15", "2024-02-22"),
                        "debuts",
                        List.of("14:00", "17:30"),
                        "fins",
                        List.of("16:00", ""))));
        poster(page + "/invitations", Map.of("organismes", organisme("PIMMS")));
        passer();
        assertThat(courriels().get("eml"))
                .contains(
                        "Plusieurs dates sont proposées : le jeudi 15 février 2024, de 14\u00a0h à 16\u00a0h, ou bien le jeudi"
                                + " 22 février 2024, à 17\u00a0h\u00a030.");

        poster(page + "/choisir", Map.of("jour", "2024-02-22"));
        poster(page + "/invitations", Map.of("organismes", organisme("PIMMS")));
        passer();
        assertThat(courriels().get("eml")).contains("Quand : jeudi 22 février 2024, à 17\u00a0h\u00a030.");
        assertThat(courriels().get("ics")).contains("DTSTART:20240222T163000Z");
    }

    /** Nobody is asked which of the days that are over suits. */
    @Test
    void asks_of_no_date_that_is_over() {
        var page = chemin(responsable.envoyer(NOUVELLE, Map.of("dates", List.of("2024-01-18", "2024-01-25"))));
        assertThat(lire("/equipe")).contains("attend sa date : la première proposée est le jeudi 18 janvier");
        faire("update reunion_date set jour = jour - 30");
        assertThat(lire("/equipe")).contains("n'a plus de date à venir").doesNotContain("attend sa date");
        poster(page + "/invitations", Map.of("organismes", organisme("PIMMS")));
        assertThat(lire(page + "/invitations")).contains("toutes les dates proposées le sont");
        assertThat(dit("select count(*)::text from message")).isEqualTo("0");
    }

    /** A server that was away for so long: nobody is invited to what is over, and it is seen that they were not told. */
    @Test
    void invites_nobody_to_a_meeting_that_is_over() {
        var page = chemin(responsable.envoyer(NOUVELLE, Map.of("dates", List.of("2024-01-18", "2024-01-25"))));
        poster(page + "/invitations", Map.of("organismes", organisme("PIMMS")));
        faire("update reunion_date set jour = jour - 30");
        passer();

        assertThat(dit("select concat_ws(' ', etat, echec) from message")).isEqualTo("echoue trop_tard");
        assertThat(courriels()).isEmpty();
    }

    @Test
    void tells_of_a_change_on_the_very_day_until_it_is_held() {
        var page = chemin(responsable.poster(NOUVELLE, Map.of("dates", "2024-01-15", "debut", "17:00")));
        assertThat(lire(page)).contains("aujourd'hui", "Inviter ou prévenir", "Noter les présents");
        poster(page + "/invitations", Map.of("organismes", organisme("PIMMS")));
        assertThat(dit("select etat from message")).isEqualTo("a_envoyer");

        assertThat(responsable
                        .remplir(page + "/compte-rendu", Map.of("compteRendu", "Dit."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(lire(page)).contains("tenue").doesNotContain("Inviter ou prévenir");
    }

    @Test
    void asks_those_again_who_have_not_answered_once_by_a_gesture_and_the_others_by_telephone() {
        var page = reunion();
        for (var qui : List.of("PIMMS", "Club des retraités")) {
            poster(page + "/invitations", Map.of("organismes", organisme(qui)));
        }
        passer();
        poster(page + "/invitations/remises", Map.of());
        assertThat(lire(page + "/invitations"))
                .contains(
                        "2 organismes prévenus n'ont pas répondu",
                        "à appeler : Club des retraités",
                        "un e-mail les relance le jeudi 8 février");

        poster(page + "/invitations/relances", Map.of());
        poster(page + "/invitations/relances", Map.of());
        assertThat(dit("select count(*)::text from message where modele = 'relance'"))
                .isEqualTo("1");
        passer();

        assertThat(courriels().get("eml")).contains("Nous n'avons pas encore votre réponse", "Répondez par ce lien");
        assertThat(lire(page + "/invitations"))
                .contains("Un e-mail les a relancés")
                .doesNotContain("/relances\"");
    }

    @Test
    void asks_nobody_again_who_has_answered_meanwhile() {
        var page = reunion();
        poster(page + "/invitations", Map.of("organismes", organisme("PIMMS")));
        passer();
        poster(page + "/invitations/relances", Map.of());
        faire(
                "insert into reunion_reponse (structure_id, reunion_id, acteur_id, vient, pour_le, par_telephone, repondu_le)"
                        + " select structure_id, reunion_id, acteur_id, true, '2024-02-15', true, '2024-01-15T08:00:00Z'"
                        + " from message where modele = 'relance'");

        passer();

        assertThat(dit("select etat from message where modele = 'relance'")).isEqualTo("sans_objet");
        assertThat(lire(page + "/invitations")).doesNotContain("pas répondu");
    }

    @Test
    void asks_again_by_itself_a_week_before_whoever_was_told_some_days_ago() {
        var facteur = contexte.getBean(RelancesDeReunion.class);
        var page = chemin(responsable.poster(NOUVELLE, Map.of("dates", "2024-01-22", "debut", "14:00")));
        poster(page + "/invitations", Map.of("organismes", organisme("PIMMS")));
        passer();
        facteur.relancer(ville.structure);
        assertThat(dit("select count(*)::text from message where modele = 'relance'"))
                .as("they were told a moment ago")
                .isEqualTo("0");
        faire("update message set envoye_le = envoye_le - interval '3 days'");

        facteur.relancer(ville.structure);
        facteur.relancer(ville.structure);

        assertThat(dit("select count(*)::text from message where modele = 'relance'"))
                .isEqualTo("1");
    }

    @Test
    void sends_the_minutes_to_whoever_was_told_or_came() {
        var page = chemin(responsable.poster(NOUVELLE, Map.of("dates", "2024-01-15", "debut", "17:00")));
        poster(page + "/invitations", Map.of("organismes", organisme("PIMMS")));
        passer();
        assertThat(lire(page + "/invitations")).doesNotContain("invitations/compte-rendu");
        responsable.remplir(page + "/compte-rendu", Map.of("compteRendu", "Nous ouvrirons le mardi."));

        assertThat(lire(page)).contains("/invitations\"");
        assertThat(lire(page + "/invitations")).contains("Envoyer le compte rendu");
        poster(page + "/invitations/compte-rendu", Map.of());
        passer();

        assertThat(courriels().get("eml"))
                .contains("Compte rendu de la réunion", "Nous ouvrirons le mardi.")
                .doesNotContain("Répondez par ce lien");
        assertThat(lire(page + "/invitations")).contains("déjà parti à un organisme");
        assertThat(dit("select count(*)::text from message where modele = 'invitation'"))
                .isEqualTo("1");
    }

    @Test
    void says_that_an_e_mail_did_not_arrive_where_its_address_is_gone() {
        var page = reunion();
        poster(page + "/invitations", Map.of("organismes", organisme("PIMMS")));
        faire("update acteur set courriel = null, contact_courriel = null");
        passer();

        assertThat(lire("/equipe")).contains("Une invitation n'est pas arrivée");
        poster(page + "/invitations", Map.of("organismes", organisme("PIMMS")));
        assertThat(dit("select canal || ' ' || etat from message")).isEqualTo("courrier a_poster");
    }

    /** One page of all that leaves: whoever may not open the page of the meeting sees nothing of it there. */
    @Test
    void stands_among_all_messages_for_whoever_may_open_the_meeting() {
        var page = reunion();
        for (var qui : List.of("PIMMS", "Club des retraités")) {
            poster(page + "/invitations", Map.of("organismes", organisme(qui)));
        }
        assertThat(lire("/equipe/messages/a-venir"))
                .contains("Réunion du jeudi 15 février 2024", "un message va partir");
        assertThat(lire("/equipe/messages/courriers")).contains(page + "/invitations\"", "une lettre à imprimer");
        passer();
        assertThat(lire("/equipe/messages/partis")).contains(page + "/invitations\"", "un message est parti");

        assertThat(ville.visiteur(Role.ACCUEIL).lire("/equipe/messages/partis").body())
                .doesNotContain("Réunion du", "autre chose qu'une place");
        assertThat(ville.visiteur(Role.ACCUEIL)
                        .lire("/equipe/messages/courriers")
                        .body())
                .contains("Aucune lettre n'est à poster")
                .doesNotContain("à imprimer");
    }

    @Test
    void is_refused_a_mail_server_that_would_be_waited_for_within_a_transaction() {
        var poste = contexte.getBean(Poste.class);
        var courriel = new Courriel("essai", "Le service", "a@b.example", "Objet", "Texte", null);

        assertThatThrownBy(() -> contexte.getBean(TransactionOperations.class)
                        .executeWithoutResult(_ -> poste.envoyer(courriel)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private String reunion() {
        return chemin(responsable.poster(
                NOUVELLE,
                Map.of("dates", "2024-02-15", "debut", "14:00", "fin", "16:00", "lieuDit", "Salle du conseil")));
    }

    private void passer() {
        contexte.getBean(Facteur.class).passer(ville.structure);
    }

    /** The last that left for this town, by the end of its file's name. */
    private Map<String, String> courriels() {
        var lus = new HashMap<String, String>();
        var dossier = Path.of(contexte.getBean(Environment.class).getProperty("estran.messages.dossier", ""));
        var cles = dit("select coalesce(string_agg(cle, ' ' order by revision), '') from message");
        if (!Files.isDirectory(dossier)) {
            return lus;
        }
        try (var fichiers = Files.list(dossier)) {
            for (var fichier : fichiers.sorted().toList()) {
                var nom = fichier.getFileName().toString();
                for (var cle : cles.split(" ")) {
                    if (!cle.isEmpty() && nom.startsWith(cle)) {
                        lus.put(nom.substring(nom.length() - 3), Visiteur.lisible(Files.readString(fichier)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lus;
    }

    private String organisme(String nom) {
        return dit("select id::text from acteur where nom = '" + nom + "'");
    }

    private void poster(String page, Map<String, String> champs) {
        assertThat(responsable.poster(page, champs).statusCode()).as(page).isEqualTo(302);
    }

    private String lire(String page) {
        return responsable.lire(page).body();
    }

    private static String chemin(HttpResponse<String> reponse) {
        return reponse.headers().firstValue("Location").orElseThrow();
    }

    private String dit(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(String.class).single());
    }

    private void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }
}
