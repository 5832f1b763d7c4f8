package fr.estran.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.VieDesInscriptions;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.Moyen;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those who share a telephone or a mailbox are told once, by one message that names them all; each has a row of their own. */
class EnsembleTests extends BureauDePoste {

    static final String LUNDI = "2024-01-15T09:00";

    @BeforeEach
    void rien_en_route() throws Exception {
        POSTE.purgeEmailFromAllMailboxes();
        SMS.clear();
        REPONSES.clear();
        ville = nouvelle();
    }

    @Test
    void sends_one_sms_that_names_both_and_notes_both_as_told() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        var couple = atelier.inscrireEnsemble(LUNDI, "Riou", Seances.PAR_SMS, "Marie", "Paul");
        passer(LUNDI);

        assertThat(SMS)
                .singleElement()
                .satisfies(sms -> assertThat(sms.corps())
                        .contains(
                                "Places réservées, Marie et Paul : Photos de vacances",
                                "Code " + couple.getFirst().code() + "."));
        assertThat(messages(atelier.action))
                .containsExactly(
                        "confirmation sms envoye 2024-01-15 09:00",
                        "confirmation sms envoye 2024-01-15 09:00",
                        "rappel sms a_envoyer 2024-02-04 10:00",
                        "rappel sms a_envoyer 2024-02-04 10:00");
        recu("delivered");
        assertThat(messages(atelier.action))
                .filteredOn("confirmation sms remis 2024-01-15 09:00"::equals)
                .hasSize(2);
        passer("2024-02-04T10:00");
        assertThat(SMS).hasSize(2);
        assertThat(SMS.getLast().corps()).contains("Rappel pour Marie et Paul : Photos de vacances");
    }

    /** As a file that was brought in may write it. */
    @Test
    void takes_for_one_person_somebody_whose_first_name_is_on_two_lines() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrireEnsemble(LUNDI, "Riou", Seances.PAR_SMS, "Marie");
        ville.faire(() -> jdbc.sql("update usager set prenom = E'Marie\\nPaule', nom = E'Le\\tGall' where nom = 'Riou'")
                .update());
        passer(LUNDI);

        assertThat(SMS)
                .singleElement()
                .satisfies(sms ->
                        assertThat(sms.corps()).contains("Place réservée").doesNotContain("Marie et Paule"));
    }

    @Test
    void writes_one_e_mail_to_both() throws Exception {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrireEnsemble(LUNDI, "Riou", Seances.PAR_COURRIEL, "Marie", "Paul", "Jo");
        passer(LUNDI);

        assertThat(POSTE.getReceivedMessages()).hasSize(1);
        assertThat(texte(POSTE.getReceivedMessages()[0]))
                .contains("Bonjour Marie, Paul et Jo,", "Vos places sont réservées : Photos de vacances.");
    }

    @Test
    void tells_each_alone_of_the_places_that_they_asked_for_apart_and_reminds_them_together() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrireEnsemble(LUNDI, "Riou", Seances.PAR_SMS, "Marie");
        atelier.inscrireEnsemble("2024-01-16T09:00", "Riou", Seances.PAR_SMS, "Paul");
        passer("2024-01-16T09:00");
        assertThat(SMS).hasSize(2).allSatisfy(sms -> assertThat(sms.corps()).contains("Place réservée"));
        passer("2024-02-04T10:00");

        assertThat(SMS).hasSize(3);
        assertThat(SMS.getLast().corps()).contains("Rappel pour Marie et Paul");
    }

    @Test
    void calls_both_when_the_sms_does_not_arrive() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrireEnsemble(LUNDI, "Riou", Seances.PAR_SMS, "Marie", "Paul");
        passer(LUNDI);
        recu("failed");

        assertThat(messages(atelier.action))
                .filteredOn("confirmation sms echoue 2024-01-15 09:00"::equals)
                .hasSize(2);
        assertThat(messages(atelier.action))
                .filteredOn(message -> message.startsWith("confirmation appel a_appeler"))
                .hasSize(2);
    }

    /** Refused for now, sent again under the same key; whoever gave up in between is not named any more. */
    @Test
    void tries_again_together_and_leaves_out_whoever_gave_up_their_place() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        var couple = atelier.inscrireEnsemble(LUNDI, "Riou", Seances.PAR_SMS, "Marie", "Paul");
        REPONSES.add(503);
        passer(LUNDI);
        assertThat(SMS).isEmpty();
        le(
                "2024-01-15T09:00",
                () -> ici(() -> contexte.getBean(VieDesInscriptions.class)
                        .annuler(couple.getLast().id(), Auteur.EN_LIGNE)));
        passer("2024-01-15T09:02");

        assertThat(SMS).hasSize(2);
        assertThat(SMS).anySatisfy(sms -> assertThat(sms.corps()).contains("Place réservée"));
        assertThat(SMS).anySatisfy(sms -> assertThat(sms.corps()).contains("vous ne venez plus"));
        assertThat(messages(atelier.action))
                .contains("confirmation sms envoye 2024-01-15 09:00", "confirmation sms sans_objet 2024-01-15 09:00");
    }

    @Test
    void tells_both_at_once_of_a_session_that_moves_or_is_cancelled() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrireEnsemble(LUNDI, "Riou", Seances.PAR_SMS, "Marie", "Paul");
        passer(LUNDI);
        SMS.clear();
        atelier.deplacer("2024-01-16T09:00", "2024-02-06T14:00", "2024-02-07T14:00");
        passer("2024-01-16T09:00");
        assertThat(SMS)
                .singleElement()
                .satisfies(sms -> assertThat(sms.corps())
                        .contains("Changement pour Marie et Paul : Photos de vacances, mer. 7 févr."));
        SMS.clear();
        atelier.annuler("2024-01-17T09:00", "2024-02-07T14:00");
        passer("2024-01-17T09:00");

        assertThat(SMS).singleElement().satisfies(sms -> assertThat(sms.corps()).contains("Annulé pour Marie et Paul"));
    }

    /** Of the same title, published, with room: where they may come instead. */
    @Test
    void offers_other_dates_where_one_is_cancelled() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        Seances.atelier(this, "2024-02-20T09:00");
        ville.faire(() -> jdbc.sql("update action set publiee = true").update());
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        passer(LUNDI);
        SMS.clear();
        atelier.annuler("2024-01-17T09:00", "2024-02-06T14:00");
        passer("2024-01-17T09:00");

        assertThat(SMS)
                .singleElement()
                .satisfies(sms -> assertThat(sms.corps()).contains("Sainte-Mousse : Annulé", "Autres dates : mar. 20"));
    }

    /** Nobody is sent to what opens in a month, nor into the midst of what has begun. */
    @Test
    void offers_no_date_for_which_nobody_may_register_yet() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        var plusTard = Seances.atelier(this, "2024-02-20T09:00");
        var commence = Seances.atelier(this, "2024-01-16T09:00");
        commence.seance("2024-01-30T09:00");
        Seances.atelier(this, "2024-02-27T09:00");
        ville.faire(() -> jdbc.sql("update action set publiee = true").update());
        ville.faire(() -> jdbc.sql("update action set inscriptions_des = '2024-01-18' where id = :id")
                .param("id", plusTard.action)
                .update());
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        passer(LUNDI);
        SMS.clear();
        atelier.annuler("2024-01-17T09:00", "2024-02-06T14:00");
        passer("2024-01-17T09:00");

        assertThat(SMS)
                .singleElement()
                .satisfies(sms ->
                        assertThat(sms.corps()).contains("mar. 27").doesNotContain("mar. 20", "mar. 30", "mar. 16"));
    }

    @Test
    void names_both_before_the_words_of_the_town() {
        ville.visiteur(Role.RESPONSABLE)
                .remplir("/reglages/messages/confirmation/sms", Map.of("texte", "C'est bon : {titre}, {quand}"));
        Seances.atelier(this, "2024-02-06T14:00").inscrireEnsemble(LUNDI, "Riou", Seances.PAR_SMS, "Marie", "Paul");
        passer(LUNDI);

        assertThat(SMS.getFirst().corps()).contains("Pour Marie et Paul : C'est bon : Photos de vacances");
    }

    @Test
    void says_in_an_sms_too_that_no_reminder_will_follow() {
        Seances.atelier(this, "2024-01-17T14:00").inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        new Seances(this, "rendez_vous", "Dossier", 1, "2024-01-17T14:00")
                .inscrire(LUNDI, "Morvan", new Coordonnees("06 12 34 56 79", null, null, Moyen.SMS, false));
        Seances.atelier(this, "2024-02-06T14:00")
                .inscrire(LUNDI, "Le Gall", new Coordonnees("06 12 34 56 70", null, null, Moyen.SMS, false));
        passer(LUNDI);

        assertThat(SMS)
                .filteredOn(sms -> sms.corps().contains("Pas d'autre rappel."))
                .as("where there is room beside the link")
                .singleElement()
                .satisfies(sms -> assertThat(sms.corps()).contains("+33612345679"));
    }

    @Test
    void lets_the_town_write_the_sms_about_an_appointment_in_its_own_words_but_not_say_which() {
        var responsable = ville.visiteur(Role.RESPONSABLE);
        var ici = "/reglages/messages/rappel/neutre";
        var refus = responsable.remplir(ici, Map.of("texte", "Demain : {titre}, {lieu}"));
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("dirait de quel rendez-vous il s");
        var longue = responsable.remplir(ici, Map.of("texte", "Rendez-vous. ".repeat(20)));
        assertThat(longue.statusCode()).isEqualTo(422);
        assertThat(longue.body()).contains("part en plusieurs SMS");
        assertThat(responsable
                        .remplir(ici, Map.of("texte", "On vous attend à la mairie {quand}."))
                        .statusCode())
                .isEqualTo(302);
        new Seances(this, "rendez_vous", "Dossier", 1, "2024-02-06T14:00").inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        passer("2024-02-04T10:00");

        assertThat(SMS.getLast().corps())
                .contains("On vous attend à la mairie mardi 6")
                .doesNotContain("Dossier");
    }

    private void recu(String statut) {
        var jeton = UUID.fromString(SMS.getFirst().corps().replaceAll("(?s).*/messages/recus/([0-9a-f-]{36}).*", "$1"));
        var visiteur = ville.visiteur();
        visiteur.cookies.clear();
        visiteur.demander(
                "POST",
                "/messages/recus/" + jeton,
                "application/x-www-form-urlencoded",
                BodyPublishers.ofString("status=" + statut));
    }
}
