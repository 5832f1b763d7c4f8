package fr.estran.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.DemandeInscription.Prescription;
import fr.estran.inscriptions.places.Demandes.CoordonneesCorrigees;
import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.VieDesInscriptions;
import fr.estran.messages.PreparationDesRappels.RappelsDesImportees;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.vocabulaire.Contree;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.Structures;
import fr.estran.ville.calendrier.JoursFeries;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which messages are written, when, and by which way they go. */
class EcritureTests extends BureauDePoste {

    static final String LUNDI = "2024-01-15T09:00";

    @Test
    void writes_the_confirmation_and_the_reminder_with_the_registration() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);

        assertThat(messages(atelier.action))
                .containsExactly(
                        "confirmation sms a_envoyer 2024-01-15 09:00", "rappel sms a_envoyer 2024-02-04 10:00");
    }

    @Test
    void writes_nothing_of_what_did_not_happen() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        var inscription = atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        var avant = messages(atelier.action);

        assertThatThrownBy(() -> le(
                        LUNDI,
                        () -> ville.faire(() -> {
                            contexte.getBean(VieDesInscriptions.class).annuler(inscription.id(), Auteur.EN_LIGNE);
                            assertThat(messages(atelier.action)).contains("annulation sms a_envoyer 2024-01-15 09:00");
                            throw new IllegalStateException("at the last moment");
                        })))
                .hasMessage("at the last moment");

        assertThat(messages(atelier.action)).isEqualTo(avant);
    }

    @ParameterizedTest
    @CsvSource({
        // Two days before, to the minute: then the reminder would come with the confirmation.
        "2024-02-04T10:00, false",
        "2024-02-03T10:01, false",
        "2024-02-03T10:00, true",
        "2024-02-06T13:00, false",
    })
    void writes_no_reminder_for_whoever_registers_late(String quand, boolean rappel) {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(quand, "Riou", Seances.PAR_SMS);

        assertThat(messages(atelier.action).stream().anyMatch(m -> m.startsWith("rappel")))
                .isEqualTo(rappel);
    }

    /** The clocks change in the night of 30 to 31 March. */
    @Test
    void reminds_at_ten_by_the_clock_of_the_town_on_either_side_of_a_change_of_time() {
        var avant = Seances.atelier(this, "2024-03-31T14:00");
        var apres = Seances.atelier(this, "2024-04-01T14:00");
        avant.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        apres.inscrire(LUNDI, "Riou", Seances.PAR_SMS);

        assertThat(messages(avant.action)).contains("rappel sms a_envoyer 2024-03-29 10:00");
        assertThat(messages(apres.action)).contains("rappel sms a_envoyer 2024-03-30 10:00");
        assertThat(Rappels.du(Moyen.SMS, a("2024-04-02T14:00"), PARIS, JoursFeries.de(Contree.METROPOLE)))
                .isEqualTo(a("2024-03-31T10:00"))
                .isEqualTo("2024-03-31T08:00:00Z");
    }

    @Test
    void reminds_by_a_call_or_by_a_letter_whoever_has_neither_mobile_nor_e_mail() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", new Coordonnees("02 98 00 00 01", null, null, Moyen.SMS, false));
        atelier.inscrire(LUNDI, "Morvan", Seances.PAR_COURRIER);

        // They were told on the spot that they have a place; the letter leaves seven working days before.
        assertThat(messages(atelier.action))
                .containsExactly(
                        "rappel courrier a_poster 2024-01-26 10:00", "rappel appel a_appeler 2024-02-05 10:00");
    }

    @Test
    void does_not_write_a_letter_that_would_come_too_late() {
        var atelier = Seances.atelier(this, "2024-01-22T14:00");
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_COURRIER);
        atelier.inscrire(
                LUNDI, "Morvan", new Coordonnees("02 98 00 00 01", null, "1 rue de l'Exemple", Moyen.COURRIER, false));

        // The day before is a Sunday, and so are those before no working days: on Friday somebody is there to call.
        assertThat(messages(atelier.action)).containsExactly("rappel appel a_appeler 2024-01-19 10:00");
    }

    @Test
    void reminds_once_those_whom_a_folder_of_records_told_late_too_and_never_of_what_is_past() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        var demain = Seances.atelier(this, "2024-01-17T14:00");
        var passe = Seances.atelier(this, "2024-01-10T14:00");
        var tard = Seances.atelier(this, "2024-01-16T08:30");
        for (var la : List.of(atelier, demain, passe, tard)) {
            importee(la, "06 12 34 56 78", "confirmee", "sms");
        }
        importee(atelier, "06 12 34 56 79", "liste_attente", "sms");
        importee(atelier, "06 12 34 56 79", "annulee_personne", "sms");
        // Who never said how they wish to be told is, by what their number can do.
        importee(atelier, "06 12 34 56 79", "confirmee", null);
        importee(atelier, "02 98 00 00 01", "confirmee", null);

        for (var moment : List.of("2024-01-15T21:00", "2024-01-15T21:10", "2024-01-16T09:00")) {
            le(moment, () -> {
                contexte.getBean(PreparationDesRappels.class).preparer(ville.structure);
                return moment;
            });
        }

        assertThat(messages(atelier.action))
                .containsExactly(
                        "rappel sms a_envoyer 2024-02-04 10:00",
                        "rappel sms a_envoyer 2024-02-04 10:00",
                        "rappel appel a_appeler 2024-02-05 10:00");
        // Not at night.
        assertThat(messages(demain.action)).containsExactly("rappel sms a_envoyer 2024-01-16 10:00");
        assertThat(messages(passe.action)).isEmpty();
        assertThat(messages(tard.action)).isEmpty();
        atelier.deplacer("2024-01-17T09:00", "2024-02-06T14:00", "2024-02-08T14:00");
        le("2024-01-17T09:10", () -> {
            contexte.getBean(PreparationDesRappels.class).preparer(ville.structure);
            return "";
        });
        assertThat(messages(atelier.action).stream().filter(message -> message.startsWith("rappel")))
                .containsExactly(
                        "rappel sms sans_objet 2024-02-04 10:00",
                        "rappel sms sans_objet 2024-02-04 10:00",
                        "rappel appel sans_objet 2024-02-05 10:00",
                        "rappel sms a_envoyer 2024-02-06 10:00",
                        "rappel sms a_envoyer 2024-02-06 10:00",
                        "rappel appel a_appeler 2024-02-07 10:00");
    }

    /** As an import leaves it: no asking, and no fact that anybody hears. */
    private void importee(Seances seances, String telephone, String statut, String contact) {
        ville.faire(() -> jdbc.sql("""
                        with qui as (
                            insert into usager (structure_id, id, prenom, nom, telephone, contact)
                            values (structure_courante(), gen_random_uuid(), 'Lou', gen_random_uuid()::text, :telephone, :contact)
                            returning id)
                        insert into inscription (structure_id, id, action_id, usager_id, statut, inscrit_le)
                        select structure_courante(), gen_random_uuid(), :action, qui.id, :statut, '2024-01-02'
                        from qui
                        """)
                .param("telephone", telephone)
                .param("contact", contact)
                .param("action", seances.action)
                .param("statut", statut)
                .update());
    }

    @Test
    void lets_whoever_wants_no_reminder_in_peace_but_tells_them_of_a_change() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", new Coordonnees("06 12 34 56 78", null, null, Moyen.AUCUN, false));
        assertThat(messages(atelier.action)).isEmpty();

        atelier.deplacer("2024-01-16T09:00", "2024-02-06T14:00", "2024-02-07T14:00");

        assertThat(messages(atelier.action)).containsExactly("deplacement appel a_appeler 2024-01-16 09:00");
    }

    @Test
    void says_beforehand_that_whoever_asked_for_no_more_messages_is_called() {
        var joindre = new Coordonnees("06 39 98 00 77", "Lou.Riou@exemple.fr", null, Moyen.SMS, false);
        var parCourriel = new Coordonnees(null, "Lou.Riou@exemple.fr", null, Moyen.COURRIEL, false);
        assertThat(moyen(joindre)).contains(Moyen.SMS);
        assertThat(moyen(parCourriel)).contains(Moyen.COURRIEL);

        ville.faire(() -> {
            contexte.getBean(ArretRepository.class).arreter("+33639980077", a(LUNDI));
            contexte.getBean(ArretRepository.class).arreter("lou.riou@exemple.fr", a(LUNDI));
            return joindre;
        });

        assertThat(moyen(joindre)).contains(Moyen.APPEL);
        assertThat(moyen(parCourriel)).isEmpty();
    }

    private Optional<Moyen> moyen(Coordonnees joindre) {
        return le(
                LUNDI,
                () -> ville.faire(
                        () -> contexte.getBean(MoyensDePrevenir.class).aTemps(joindre, a("2024-02-06T14:00"))));
    }

    /** A call is due the day before at ten; an SMS or an e-mail, which would have been, leaves when the call was due. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-16T09:00, appel, appel a_appeler 2024-02-05 10:00",
        "2024-02-04T12:00, appel, appel a_appeler 2024-02-05 10:00",
        "2024-02-05T11:00, appel, appel a_appeler 2024-02-05 11:00",
        "2024-02-05T20:00, appel, appel a_appeler 2024-02-06 10:00",
        "2024-01-16T09:00, sms, sms a_envoyer 2024-02-04 10:00",
        "2024-02-04T12:00, sms, sms a_envoyer 2024-02-05 10:00",
        "2024-02-05T11:00, sms, sms a_envoyer 2024-02-05 11:00",
    })
    void keeps_the_reminder_of_whoever_corrects_their_number(String quand, String prevenir, String attendu) {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        var inscription = atelier.inscrire(LUNDI, "Riou", Seances.PAR_APPEL);

        corriger(quand, inscription, "06 12 34 56 79", prevenir);

        assertThat(messages(atelier.action)).contains("rappel " + attendu).noneMatch(m -> m.contains("sans_objet"));
        assertThat(ville.faire(
                        () -> jdbc.sql("select destinataire from message where action_id = :id and modele = 'rappel'")
                                .param("id", atelier.action)
                                .query(String.class)
                                .list()))
                .hasSize(1)
                .allMatch(numero -> numero.endsWith("79"));
    }

    /** The reminder that did not get through is a call: corrected, it reaches them. */
    @Test
    void calls_at_the_number_that_was_corrected_whom_an_sms_did_not_reach() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        var inscription = atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        le(
                "2024-02-04T11:00",
                () -> ville.faire(() -> {
                    var rappel = jdbc.sql(
                                    "update message set etat = 'echoue' where action_id = :id and modele = 'rappel'"
                                            + " returning id")
                            .param("id", atelier.action)
                            .query(UUID.class)
                            .single();
                    contexte.getBean(Rattrapages.class).parUnAppel(rappel);
                    return rappel;
                }));

        corriger("2024-02-04T12:00", inscription, "06 12 34 56 79", "sms");

        assertThat(messages(atelier.action))
                .contains("rappel sms echoue 2024-02-04 10:00", "rappel sms a_envoyer 2024-02-04 12:00");
    }

    private void corriger(String quand, InscriptionVue inscription, String telephone, String prevenir) {
        le(
                quand,
                () -> ville.faire(() -> {
                    jdbc.sql("""
                        update demande set telephone = :telephone, prevenir = :prevenir
                        from inscription where inscription.demande_id = demande.id and inscription.id = :id
                        """)
                            .param("telephone", telephone)
                            .param("prevenir", prevenir)
                            .param("id", inscription.id())
                            .update();
                    contexte.publishEvent(new CoordonneesCorrigees(inscription.id(), EtatInscription.CONFIRMEE));
                    return inscription;
                }));
    }

    @Test
    void tells_both_the_person_and_the_professional_who_booked() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(
                LUNDI,
                "Riou",
                Seances.PAR_SMS,
                new Prescription(null, "Dominique Exemple", null, "dominique@ccas.example", false),
                Auteur.PROFESSIONNEL);

        assertThat(messages(atelier.action))
                .containsExactly(
                        "confirmation courriel a_envoyer 2024-01-15 09:00",
                        "confirmation sms a_envoyer 2024-01-15 09:00",
                        "rappel sms a_envoyer 2024-02-04 10:00");
    }

    @Test
    void gives_up_the_reminder_of_whoever_gives_up_their_place_and_tells_whoever_gets_it() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.regler("capacite = 1");
        var premiere = atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        atelier.inscrire(LUNDI, "Morvan", Seances.PAR_APPEL);
        atelier.inscrire(LUNDI, "Kerbrat", Seances.PAR_SMS);
        annuler("2024-01-16T09:00", premiere);

        assertThat(messages(atelier.action))
                .containsExactly(
                        "attente sms a_envoyer 2024-01-15 09:00",
                        "confirmation sms sans_objet 2024-01-15 09:00",
                        "annulation sms a_envoyer 2024-01-16 09:00",
                        "promotion appel a_appeler 2024-01-16 09:00",
                        "rappel sms sans_objet 2024-02-04 10:00",
                        "rappel appel a_appeler 2024-02-05 10:00");
    }

    /** They said it themselves, and give no place up: there is nothing to tell, and nobody to tell that one comes no more. */
    @Test
    void writes_nothing_to_whoever_leaves_the_list() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.regler("capacite = 1");
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_APPEL);
        annuler("2024-01-16T09:00", atelier.inscrire(LUNDI, "Kerbrat", Seances.PAR_SMS));

        assertThat(messages(atelier.action))
                .containsExactly("attente sms sans_objet 2024-01-15 09:00", "rappel appel a_appeler 2024-02-05 10:00");
    }

    @Test
    void makes_reminders_anew_when_a_session_moves_and_takes_the_old_one_up_when_it_moves_back() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        atelier.deplacer("2024-01-16T09:00", "2024-02-06T14:00", "2024-02-13T14:00");
        assertThat(messages(atelier.action))
                .containsExactly(
                        "confirmation sms a_envoyer 2024-01-15 09:00",
                        "deplacement sms a_envoyer 2024-01-16 09:00",
                        "rappel sms sans_objet 2024-02-04 10:00",
                        "rappel sms a_envoyer 2024-02-11 10:00");

        atelier.deplacer("2024-01-17T09:00", "2024-02-13T14:00", "2024-02-06T14:00");
        assertThat(messages(atelier.action))
                .containsExactly(
                        "confirmation sms a_envoyer 2024-01-15 09:00",
                        "deplacement sms sans_objet 2024-01-16 09:00",
                        "deplacement sms a_envoyer 2024-01-17 09:00",
                        "rappel sms a_envoyer 2024-02-04 10:00",
                        "rappel sms sans_objet 2024-02-11 10:00");
    }

    @Test
    void reminds_of_the_first_day_of_a_stage() {
        var stage = new Seances(this, "stage", "Stage de printemps", 8, "2024-02-06T14:00");
        stage.seance("2024-02-07T14:00");
        stage.seance("2024-02-08T14:00");
        stage.inscrire(LUNDI, "Riou", Seances.PAR_SMS);

        assertThat(messages(stage.action))
                .contains("rappel sms a_envoyer 2024-02-04 10:00")
                .hasSize(2);
        stage.annuler("2024-01-16T09:00", "2024-02-06T14:00");
        assertThat(messages(stage.action))
                .contains(
                        "seance_annulee sms a_envoyer 2024-01-16 09:00",
                        "rappel sms sans_objet 2024-02-04 10:00",
                        "rappel sms a_envoyer 2024-02-05 10:00");
    }

    @Test
    void offers_a_place_of_tomorrow_by_a_call() {
        var atelier = Seances.atelier(this, "2024-01-16T14:00");
        atelier.regler("capacite = 1, promotion = 'proposition'");
        var premiere = atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        atelier.inscrire(LUNDI, "Morvan", Seances.PAR_SMS);
        annuler("2024-01-15T15:00", premiere);

        assertThat(messages(atelier.action)).contains("proposition appel a_appeler 2024-01-15 15:00");
    }

    @Test
    void prepares_the_reminders_of_the_other_towns_when_those_of_one_cannot_be_written() {
        var vues = new ArrayList<StructureId>();
        var importees =
                new RappelsDesImportees(
                        contexte.getBean(JoignableRepository.class),
                        contexte.getBean(MessageRepository.class),
                        contexte.getBean(Clock.class)) {
                    @Override
                    void ecrire() {
                        vues.add(StructureCourante.siConnue().orElseThrow());
                        if (vues.size() == 1) {
                            throw new IllegalStateException();
                        }
                    }
                };
        nouvelle();

        contexte.getBean(Structures.class)
                .chacune("reminders of what was imported", new PreparationDesRappels(importees)::preparer);

        assertThat(vues)
                .hasSizeGreaterThan(1)
                .isEqualTo(contexte.getBean(Structures.class).toutes());
    }

    private void annuler(String quand, InscriptionVue inscription) {
        le(
                quand,
                () -> ici(() -> contexte.getBean(VieDesInscriptions.class).annuler(inscription.id(), Auteur.EN_LIGNE)));
    }
}
