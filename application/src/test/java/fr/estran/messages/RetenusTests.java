package fr.estran.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.Demandes;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.droits.Role;
import fr.estran.socle.taches.Empechement;
import fr.estran.socle.vocabulaire.Moyen;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a fault of ours holds back: a password that is refused, a gateway that is down. */
@Tag("long")
class RetenusTests extends BureauDePoste {

    private static final String LUNDI = "2024-01-15T09:00";
    private static final int REFUS = 401;

    @BeforeEach
    void rien_en_route() {
        SMS.clear();
        REPONSES.clear();
        ville = nouvelle();
    }

    @Test
    void leaves_by_itself_once_it_can_and_nobody_calls_for_it_then() {
        var atelier = retenuJusquALAppel();
        assertThat(messages(atelier.action))
                .contains(
                        "confirmation sms a_envoyer 2024-01-15 09:00", "confirmation appel a_appeler 2024-01-15 09:21");

        passer("2024-01-15T09:36");
        passer("2024-01-15T09:52");

        assertThat(SMS).hasSize(1);
        assertThat(messages(atelier.action))
                .contains("confirmation sms envoye 2024-01-15 09:00")
                .noneMatch(message -> message.contains(" appel "));
        assertThat(partis()).contains("Il est parti plus tard que prévu");
    }

    /** Behind a gateway that rests, few are tried. */
    @Test
    void asks_somebody_to_call_each_of_many_in_time_and_nobody_once_they_left() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        IntStream.range(0, 6)
                .forEach(rang -> atelier.inscrire(
                        LUNDI,
                        "Riou" + (char) ('a' + rang),
                        new Coordonnees("06 12 34 56 7" + rang, null, null, Moyen.SMS, false)));
        refuser(50);
        essayer(LUNDI);
        essayer("2024-01-15T09:20");
        assertThat(REPONSES).hasSize(46);
        assertThat(messages(atelier.action)).noneMatch(message -> message.contains(" appel "));

        essayer("2024-01-15T09:21");
        essayer("2024-01-15T09:22");
        assertThat(messages(atelier.action))
                .filteredOn("confirmation appel a_appeler 2024-01-15 09:21"::equals)
                .hasSize(6);

        REPONSES.clear();
        passer("2024-01-15T09:52");
        assertThat(messages(atelier.action))
                .noneMatch(message -> message.contains(" appel "))
                .filteredOn("confirmation sms envoye 2024-01-15 09:00"::equals)
                .hasSize(6);
    }

    @Test
    void says_on_the_pages_of_messages_what_waits_and_why() {
        retenuJusquALAppel();

        var page =
                ville.visiteur(Role.CONSEILLER).lire("/equipe/messages/a-venir").body();
        assertThat(page)
                .contains(
                        "1 message attend que l'envoi marche de nouveau",
                        "Le serveur refuse le nom ou le mot de passe",
                        "Il partira de lui-même dès que l'envoi marchera de nouveau")
                .doesNotContain("L'adresse a été refusée");
        assertThat(ville.visiteur(Role.CONSEILLER).lire("/equipe").body())
                .contains("1 message attend que l'envoi marche de nouveau");
    }

    @Test
    void does_not_leave_any_more_once_somebody_has_called() {
        var atelier = retenuJusquALAppel();
        ville.visiteur(Role.CONSEILLER)
                .poster("/equipe/messages/" + appel(atelier.action) + "/appel", Map.of("issue", "prevenu"));

        passer("2024-01-15T09:36");

        assertThat(SMS).isEmpty();
        assertThat(messages(atelier.action))
                .contains("confirmation sms sans_objet 2024-01-15 09:00", "confirmation appel fait 2024-01-15 09:21");
    }

    @Test
    void waits_while_somebody_is_calling() {
        var atelier = retenuJusquALAppel();
        ville.faire(() -> jdbc.sql("""
                        update message
                        set appel_par = :compte, appel_jusqu_a = '2024-01-15 09:40+01'
                        where canal = 'appel' and action_id = :action
                        """)
                .param("compte", ville.comptes.get(Role.CONSEILLER))
                .param("action", atelier.action)
                .update());

        passer("2024-01-15T09:36");
        assertThat(SMS).isEmpty();
        passer("2024-01-15T09:41");
        assertThat(SMS).hasSize(1);
    }

    @Test
    void does_not_leave_any_more_once_the_letter_that_took_its_place_was_posted() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(
                LUNDI,
                "Riou",
                new Coordonnees("06 12 34 56 78", null, "1 rue de l'Exemple, 29000 Sainte-Mousse", Moyen.SMS, false));
        echouerQuatreFois();
        var conseiller = ville.visiteur(Role.CONSEILLER);
        conseiller.poster("/equipe/messages/" + appel(atelier.action) + "/appel", Map.of("issue", "faux_numero"));
        assertThat(messages(atelier.action)).anyMatch(message -> message.startsWith("confirmation courrier a_poster"));
        conseiller.poster("/equipe/messages/" + seul(atelier.action, "courrier") + "/poste", Map.of());

        passer("2024-01-15T09:36");

        assertThat(SMS).isEmpty();
        assertThat(messages(atelier.action)).contains("confirmation sms sans_objet 2024-01-15 09:00");
    }

    @Test
    void takes_a_letter_back_that_was_not_posted_when_it_leaves_after_all() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(
                LUNDI,
                "Riou",
                new Coordonnees("06 12 34 56 78", null, "1 rue de l'Exemple, 29000 Sainte-Mousse", Moyen.SMS, false));
        echouerQuatreFois();
        ville.visiteur(Role.CONSEILLER)
                .poster("/equipe/messages/" + appel(atelier.action) + "/appel", Map.of("issue", "faux_numero"));

        passer("2024-01-15T09:36");

        assertThat(SMS).hasSize(1);
        assertThat(messages(atelier.action))
                .containsExactly("confirmation sms envoye 2024-01-15 09:00", "rappel sms a_envoyer 2024-02-04 10:00");
    }

    /** A reminder of what has begun is worth nothing: it is not sent, and it is seen that it was not. */
    @Test
    void drops_a_reminder_whose_session_has_begun_and_says_so() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        passer(LUNDI);
        SMS.clear();
        refuser(50);
        essayer("2024-02-04T10:00");
        essayer("2024-02-06T13:59");
        REPONSES.clear();
        passer("2024-02-06T14:00");
        passer("2024-02-07T09:00");

        assertThat(SMS).isEmpty();
        assertThat(messages(atelier.action)).contains("rappel sms echoue 2024-02-04 10:00");
        assertThat(ville.visiteur(Role.CONSEILLER)
                        .lire("/equipe/messages/echecs")
                        .body())
                .contains("Il est trop tard pour prévenir.", "Ce message avait attendu : l'envoi était en panne.");
    }

    @Test
    void is_told_the_new_way_alone_when_whoever_it_is_for_is_reached_otherwise() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        var inscription = atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        echouerQuatreFois();
        corriger(
                String.valueOf(inscription.code()),
                new Coordonnees(null, "lou@exemple.fr", null, Moyen.COURRIEL, false));

        assertThat(messages(atelier.action))
                .containsExactly(
                        "confirmation courriel a_envoyer 2024-01-15 09:00",
                        "rappel courriel a_envoyer 2024-02-04 10:00");
    }

    private void corriger(String code, Coordonnees coordonnees) {
        le(
                "2024-01-15T09:30",
                () -> ici(() -> {
                    var demandes = contexte.getBean(Demandes.class);
                    demandes.corriger(demandes.parCode(code, "riou").orElseThrow(), coordonnees);
                    return code;
                }));
    }

    private Seances retenuJusquALAppel() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        echouerQuatreFois();
        return atelier;
    }

    /** For as long as one waits: after that, somebody is to call. */
    private void echouerQuatreFois() {
        refuser(4);
        essayer(LUNDI);
        essayer("2024-01-15T09:01");
        essayer("2024-01-15T09:06");
        essayer("2024-01-15T09:21");
        assertThat(REPONSES).isEmpty();
    }

    /** Where nothing leaves for a while, the round says so: what is asked here is what becomes of the messages. */
    private void essayer(String moment) {
        try {
            passer(moment);
        } catch (Empechement e) {
            assertThat(e).hasMessageContaining("Prochain essai");
        }
    }

    private static void refuser(int fois) {
        REPONSES.addAll(Collections.nCopies(fois, REFUS));
    }

    private String partis() {
        return ville.visiteur(Role.CONSEILLER).lire("/equipe/messages/partis").body();
    }

    private UUID appel(ActionId action) {
        return seul(action, "appel");
    }

    private UUID seul(ActionId action, String canal) {
        return ville.faire(() -> jdbc.sql("select id from message where action_id = :action and canal = :canal")
                .param("action", action)
                .param("canal", canal)
                .query(UUID.class)
                .single());
    }
}
