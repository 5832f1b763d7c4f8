package fr.estran.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import fr.estran.Ville;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.DemandeInscription.Prescription;
import fr.estran.messages.EnvoiRepository.Reclame;
import fr.estran.messages.Expediteur.Pli;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.secrets.Portier;
import fr.estran.socle.taches.RegistreDesTaches;
import fr.estran.socle.taches.TacheSuivie;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.Structures;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What leaves, and what becomes of what does not. */
@Tag("long")
class EnvoiTests extends BureauDePoste {

    static final String LUNDI = "2024-01-15T09:00";

    @BeforeEach
    void rien_en_route() throws Exception {
        POSTE.purgeEmailFromAllMailboxes();
        SMS.clear();
        REPONSES.clear();
        ville = nouvelle();
    }

    @Test
    void sends_an_sms_under_a_key_of_its_own() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        var inscription = atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        passer(LUNDI);
        passer(LUNDI);

        assertThat(SMS).singleElement().satisfies(sms -> {
            assertThat(sms.cle()).isEqualTo(inscription.id() + ".confirmation.personne.1");
            assertThat(sms.corps())
                    .contains(
                            "\"from\":\"Mairie\"",
                            "\"to\":\"+33612345678\"",
                            "Place réservée : Photos de vacances, mardi 6 février à 14 h.",
                            "Code " + inscription.code() + ".",
                            "02 61 91 00 00",
                            "\"callback\":\"https://" + ville.hote + "/messages/recus/");
        });
        assertThat(messages(atelier.action))
                .containsExactly("confirmation sms envoye 2024-01-15 09:00", "rappel sms a_envoyer 2024-02-04 10:00");
        passer("2024-02-04T10:00");
        assertThat(SMS.getLast().corps()).contains("Rappel : Photos de vacances, mardi 6 février à 14 h.");
    }

    @Test
    void carries_the_others_when_one_cannot_be_written() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        var empechee = atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        var autre = atelier.inscrire(LUNDI, "Le Gall", new Coordonnees("06 98 76 54 32", null, null, Moyen.SMS, false));
        var laSienne = ville.faire(
                () -> jdbc.sql("select id from message where inscription_id = :id and modele = 'confirmation'")
                        .param("id", empechee.id())
                        .query(UUID.class)
                        .single());

        passerPartout(new EnvoisEnPanne(ville.structure, false) {
            @Override
            Pli ecrire(Reclame message) {
                if (message.id().equals(laSienne)) {
                    throw new IllegalStateException();
                }
                return super.ecrire(message);
            }

            @Override
            void tomber(boolean ici) {}
        });

        assertThat(SMS)
                .extracting(Recu::cle)
                .anyMatch(cle -> cle.startsWith(autre.id() + "."))
                .noneMatch(cle -> cle.startsWith(empechee.id() + "."));
        var sql = "select echec || ' ' || etat || ' ' || tentatives from message"
                + " where inscription_id = :id and modele = 'confirmation'";
        assertThat(ville.faire(() -> jdbc.sql(sql)
                        .param("id", empechee.id())
                        .query(String.class)
                        .single()))
                .isEqualTo("panne a_envoyer 1");
    }

    /** Each means has rounds of its own, and the register says so. */
    @Test
    void is_a_tache_for_each_means_of_places_and_of_the_rest() {
        assertThat(ville.faire(() -> contexte.getBean(RegistreDesTaches.class).toutes()))
                .extracting(TacheSuivie::code)
                .contains("places_courriel", "places_sms", "autres_courriel", "autres_sms", "messages_tardifs");
    }

    @Test
    void does_the_work_of_the_other_towns_when_that_of_one_fails() {
        var autre = nouvelle();
        var faites = new ArrayList<StructureId>();

        contexte.getBean(Structures.class).chacune("a trial", structure -> {
            if (structure.equals(ville.structure)) {
                throw new IllegalStateException();
            }
            faites.add(structure);
        });

        assertThat(faites).contains(autre.structure).doesNotContain(ville.structure);
    }

    @Test
    void carries_what_is_of_the_other_towns_and_the_other_messages_of_one_when_nothing_of_it_is_noted() {
        var une = ville;
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        var cles = Stream.of("Riou", "Guillou")
                .map(nom -> atelier.inscrire(LUNDI, nom, Seances.PAR_SMS).id() + ".confirmation.personne.1")
                .toList();
        var autre = ville = nouvelle();
        Seances.atelier(this, "2024-02-06T14:00").inscrire(LUNDI, "Morvan", Seances.PAR_SMS);

        passerPartout(new EnvoisEnPanne(une.structure, false));

        assertThat(etats(une)).containsExactly("a_envoyer 1", "a_envoyer 1");
        assertThat(etats(autre)).containsExactly("envoye 1");
        assertThat(SMS).extracting(Recu::cle).containsAll(cles);
    }

    @Test
    void carries_what_is_of_the_other_towns_when_nothing_of_one_can_be_read() {
        var une = ville;
        Seances.atelier(this, "2024-02-06T14:00").inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        var autre = ville = nouvelle();
        Seances.atelier(this, "2024-02-06T14:00").inscrire(LUNDI, "Morvan", Seances.PAR_SMS);

        passerPartout(new EnvoisEnPanne(une.structure, true));

        assertThat(etats(une)).containsExactly("a_envoyer 0");
        assertThat(etats(autre)).containsExactly("envoye 1");
    }

    /** As they are, but for one town, of which nothing is noted, put away nor, if so said, read. */
    private class EnvoisEnPanne extends Envois {

        private final Envois vrais = contexte.getBean(Envois.class);
        private final StructureId enPanne;
        private final boolean aLaLecture;

        EnvoisEnPanne(StructureId enPanne, boolean aLaLecture) {
            super(
                    contexte.getBean(EnvoiRepository.class),
                    contexte.getBean(RetenusRepository.class),
                    contexte.getBean(MessageLibreRepository.class),
                    contexte.getBeanProvider(Expediteur.class).stream().toList(),
                    contexte.getBeanProvider(DossierDeMessages.class),
                    contexte.getBean(Rattrapages.class),
                    contexte.getBean(Clock.class));
            this.enPanne = enPanne;
            this.aLaLecture = aLaLecture;
        }

        @Override
        void perimer() {
            tomber(true);
            vrais.perimer();
        }

        @Override
        List<Reclame> reclamer(Set<SujetDeMessage> sujets, Moyen moyen, int combien) {
            tomber(aLaLecture);
            return vrais.reclamer(sujets, moyen, combien);
        }

        @Override
        Pli ecrire(Reclame message) {
            return vrais.ecrire(message);
        }

        @Override
        void noter(Reclame message, Livraison livraison) {
            tomber(true);
            vrais.noter(message, livraison);
        }

        void tomber(boolean ici) {
            if (ici && enPanne.equals(StructureCourante.siConnue().orElseThrow())) {
                throw new IllegalStateException();
            }
        }
    }

    private void passerPartout(Envois envois) {
        le(LUNDI, () -> {
            var leSien = new Facteur(
                    envois,
                    contexte.getBean(MoyensEnService.class),
                    contexte.getBean(Disjoncteur.class),
                    contexte.getBean(Portier.class));
            contexte.getBean(Structures.class)
                    .chacune("a round", structure -> leSien.passerPourLesPlaces(structure, Moyen.SMS));
            return envois;
        });
    }

    private List<String> etats(Ville ou) {
        return ou.faire(() -> jdbc.sql(
                        "select etat || ' ' || tentatives from message where modele = 'confirmation' order by id")
                .query(String.class)
                .list());
    }

    /** The demonstration has no other end: what it would send is in files. */
    @Test
    void keeps_its_files_to_itself_and_no_longer_than_the_message() throws Exception {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        var elle = atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        var lui = atelier.inscrire(LUNDI, "Le Gall", Seances.PAR_COURRIEL);
        var dossier = contexte.getBean(DossierDeMessages.class);
        dossier.deposer(new Envoi.Sms(elle.id() + ".confirmation.personne.1", "+33612345678", "Lou Riou", null));
        dossier.deposer(lui.id() + ".confirmation.personne.1", "Votre place", "Lou Le Gall");

        assertThat(droits(DOSSIER)).isEqualTo("rwx------");
        assertThat(fichiers())
                .hasSize(2)
                .allSatisfy(fichier -> assertThat(droits(fichier)).isEqualTo("rw-------"));

        ville.faire(() -> {
            contexte.getBean(MessagesDetenusRepository.class).oublier(List.of(elle.usager()));
            return elle;
        });
        assertThat(fichiers())
                .singleElement()
                .satisfies(fichier -> assertThat(fichier).content().contains("Le Gall"));

        ville.faire(() -> jdbc.sql("update message set etat = 'envoye'").update());
        purger("2024-08-15T09:00");
        assertThat(fichiers()).isEmpty();
    }

    private static String droits(Path fichier) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(fichier));
    }

    private static List<Path> fichiers() throws IOException {
        try (var fichiers = Files.list(DOSSIER)) {
            return fichiers.toList();
        }
    }

    @Test
    void sends_an_e_mail_that_one_can_reply_to_and_unsubscribe_from() throws Exception {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        var inscription = atelier.inscrire(LUNDI, "Riou", Seances.PAR_COURRIEL);
        passer(LUNDI);

        var recu = POSTE.getReceivedMessages()[0];
        assertThat(recu.getSubject()).isEqualTo("Votre place est réservée : Photos de vacances");
        assertThat(recu.getReplyTo()[0]).hasToString("numerique@mousse.example");
        assertThat(recu.getHeader("Message-ID"))
                .containsExactly("<" + inscription.id() + ".confirmation.personne.1@exemple.fr>");
        assertThat(recu.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(recu.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(recu.getHeader("List-Unsubscribe")[0])
                .contains("https://" + ville.hote + "/messages/arret/", "mailto:numerique@mousse.example");
        assertThat(GreenMailUtil.getBody(recu)).contains("text/plain", "text/html");
        assertThat(texte(recu)).contains("Bonjour Lou,", inscription.code()).doesNotContain("bientôt");
    }

    @Test
    void reminds_within_the_confirmation_whoever_registers_late() throws Exception {
        Seances.atelier(this, "2024-01-17T14:00").inscrire(LUNDI, "Riou", Seances.PAR_COURRIEL);
        passer(LUNDI);

        assertThat(texte(POSTE.getReceivedMessages()[0])).contains("vous n'aurez pas d'autre rappel");
    }

    @Test
    void tells_the_professional_of_whom_they_booked_for() throws Exception {
        Seances.atelier(this, "2024-02-06T14:00")
                .inscrire(
                        LUNDI,
                        "Riou",
                        Seances.PAR_APPEL,
                        new Prescription(null, "Dominique Exemple", null, "dominique@ccas.example", false),
                        Auteur.PROFESSIONNEL);
        passer(LUNDI);

        assertThat(POSTE.getReceivedMessages()).hasSize(1);
        assertThat(POSTE.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("dominique@ccas.example");
        assertThat(texte(POSTE.getReceivedMessages()[0])).contains("Vous avez inscrit Lou.");
    }

    @Test
    void never_reminds_of_what_has_begun() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        passer(LUNDI);
        SMS.clear();
        passer("2024-02-06T14:00");

        assertThat(SMS).isEmpty();
        assertThat(messages(atelier.action)).contains("rappel sms sans_objet 2024-02-04 10:00");
    }

    @Test
    void says_who_calls_of_an_appointment_by_telephone_and_no_more() {
        new Seances(this, "permanence_telephonique", "Dossier de surendettement", 1, "2024-02-06T14:00")
                .inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        passer(LUNDI);
        passer("2024-02-04T10:00");

        assertThat(SMS)
                .hasSize(2)
                .allSatisfy(sms -> assertThat(sms.corps())
                        .contains("la mairie vous appellera mardi 6 février à 14 h")
                        .doesNotContain("surendettement", "qui_appelle"));
    }

    @Test
    void says_nothing_of_an_appointment_in_an_sms_but_that_it_is_one() {
        new Seances(this, "rendez_vous", "Dossier de surendettement", 1, "2024-02-06T14:00")
                .inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        passer(LUNDI);
        passer("2024-02-04T10:00");

        assertThat(SMS)
                .hasSize(2)
                .allSatisfy(sms -> assertThat(sms.corps())
                        .containsIgnoringCase("rendez-vous")
                        .doesNotContain("surendettement", "mairie"));
    }

    @Test
    void tries_again_and_then_has_the_person_called_the_same_day() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        REPONSES.addAll(List.of(503, 500, 429, 503));
        passer(LUNDI);
        passer(LUNDI);
        passer("2024-01-15T09:01");
        passer("2024-01-15T09:06");
        assertThat(REPONSES).hasSize(1);
        assertThat(messages(atelier.action)).contains("confirmation sms a_envoyer 2024-01-15 09:00");
        passer("2024-01-15T09:20");
        assertThat(REPONSES).hasSize(1);
        passer("2024-01-15T09:21");

        assertThat(SMS).isEmpty();
        assertThat(messages(atelier.action))
                .contains(
                        "confirmation sms a_envoyer 2024-01-15 09:00", "confirmation appel a_appeler 2024-01-15 09:21");
    }

    @Test
    void does_not_try_again_a_number_that_is_refused() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        REPONSES.add(422);
        passer(LUNDI);

        assertThat(messages(atelier.action))
                .contains("confirmation sms echoue 2024-01-15 09:00", "confirmation appel a_appeler 2024-01-15 09:00");
    }

    @Test
    void keeps_an_e_mail_that_cannot_be_one_for_the_call_list() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", new Coordonnees("02 98 00 00 01", "lou@", null, Moyen.COURRIEL, false));
        passer(LUNDI);

        assertThat(messages(atelier.action)).contains("confirmation appel a_appeler 2024-01-15 09:00");
    }

    /** Killed after the gateway took it, before that was noted: it is given again, and known again by its key. */
    @Test
    void sends_under_the_same_key_what_it_does_not_know_to_be_sent() {
        Seances.atelier(this, "2024-02-06T14:00").inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        le(
                LUNDI,
                () -> ici(() -> {
                    var envois = contexte.getBean(Envois.class);
                    var pli = (Pli.TexteDuPublic)
                            envois.ecrire(envois.reclamer(Set.of(SujetDeMessage.PLACE), Moyen.SMS, 1)
                                    .getFirst());
                    return contexte.getBean(MoyensEnService.class).envoyer(pli.envoi());
                }));
        passer(LUNDI);
        assertThat(SMS).hasSize(1);
        passer("2024-01-15T09:05");

        assertThat(SMS).hasSize(2);
        assertThat(SMS.getLast()).isEqualTo(SMS.getFirst());
    }

    /** So that a survey which meets a dead server keeps nobody waiting for a code. */
    @Test
    void carries_what_is_said_of_places_in_rounds_of_its_own() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);

        faire(() -> facteur.passerPourLesAutres(ville.structure, Moyen.SMS));
        faire(() -> facteur.passerPourLesPlaces(ville.structure, Moyen.COURRIEL));
        assertThat(messages(atelier.action)).contains("confirmation sms a_envoyer 2024-01-15 09:00");
        faire(() -> facteur.passerPourLesPlaces(ville.structure, Moyen.SMS));
        assertThat(messages(atelier.action)).contains("confirmation sms envoye 2024-01-15 09:00");
    }

    private void faire(Runnable ronde) {
        le(LUNDI, () -> {
            ronde.run();
            return LUNDI;
        });
    }

    @Test
    void sends_once_what_two_carry_at_the_same_time() throws Exception {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.regler("capacite = 40");
        var cles = IntStream.range(0, 40)
                .mapToObj(rang ->
                        atelier.inscrire(LUNDI, "Riou " + rang, Seances.PAR_SMS).id() + ".confirmation.personne.1")
                .toList();
        try (var ensemble = Executors.newFixedThreadPool(3)) {
            for (var futur : ensemble.invokeAll(Stream.generate(() -> Executors.callable(() -> passer(LUNDI)))
                    .limit(3)
                    .toList())) {
                futur.get();
            }
        }

        assertThat(SMS).extracting(Recu::cle).containsExactlyInAnyOrderElementsOf(cles);
    }

    @Test
    void believes_the_gateway_about_what_arrived() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        atelier.inscrire(LUNDI, "Morvan", Seances.PAR_SMS);
        passer(LUNDI);

        assertThat(recu(SMS.getFirst(), "delivered")).isEqualTo(204);
        assertThat(recu(SMS.getLast(), "failed")).isEqualTo(204);
        assertThat(recu(new Recu("", "/messages/recus/" + UUID.randomUUID()), "failed"))
                .isEqualTo(204);

        assertThat(messages(atelier.action))
                .contains("confirmation sms remis 2024-01-15 09:00", "confirmation sms echoue 2024-01-15 09:00")
                .anyMatch(message -> message.startsWith("confirmation appel a_appeler"));
    }

    /** One click in the mail program, which has no token of our forms; then what matters is said by a call. */
    @Test
    void sends_no_more_to_whoever_asks_for_no_more() throws Exception {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_COURRIEL);
        passer(LUNDI);
        var lien = POSTE.getReceivedMessages()[0].getHeader("List-Unsubscribe")[0].replaceAll(
                "(?s)<https://[^/]*([^>]*)>.*", "$1");
        var visiteur = ville.visiteur();
        assertThat(visiteur.lire(lien).body()).contains("Ne plus recevoir de messages");
        visiteur.cookies.clear();
        assertThat(visiteur.demander(
                                "POST",
                                lien,
                                "application/x-www-form-urlencoded",
                                BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                        .statusCode())
                .isEqualTo(302);
        passer("2024-02-04T10:00");

        assertThat(POSTE.getReceivedMessages()).hasSize(1);
        assertThat(messages(atelier.action))
                .contains("rappel courriel echoue 2024-02-04 10:00", "rappel appel a_appeler 2024-02-04 10:00");
        assertThat(ville.visiteur().lire("/messages/arret/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void lets_one_ask_for_no_more_by_the_code_and_the_name() {
        var inscription = Seances.atelier(this, "2024-02-06T14:00").inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        var visiteur = ville.visiteur();
        var code = String.valueOf(inscription.code());

        assertThat(visiteur.poster("/messages/arret", java.util.Map.of("code", code, "nom", "mor"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(visiteur.poster("/messages/arret", java.util.Map.of("code", code.toLowerCase(), "nom", "Rio"))
                        .statusCode())
                .isEqualTo(302);
        passer(LUNDI);
        assertThat(SMS).isEmpty();
    }

    @Test
    void slows_down_whoever_guesses_a_code_there_as_on_the_page_of_the_place() {
        var visiteur = ville.visiteur();
        var faux = java.util.Map.of("code", "AAAAAA", "nom", "rio");
        for (var essai = 0; essai < 5; essai++) {
            assertThat(visiteur.poster(essai % 2 == 0 ? "/messages/arret" : "/ma-place", faux)
                            .statusCode())
                    .isEqualTo(422);
        }

        assertThat(visiteur.poster("/messages/arret", faux).statusCode()).isEqualTo(429);
    }

    @Test
    void forgets_after_half_a_year_what_became_of_a_message() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        passer("2024-02-04T10:00");
        purger("2024-07-15T09:00");
        assertThat(messages(atelier.action)).hasSize(2);
        purger("2024-07-16T09:00");
        assertThat(messages(atelier.action)).isEmpty();
    }

    private int recu(Recu sms, String statut) {
        var visiteur = ville.visiteur();
        visiteur.cookies.clear();
        return visiteur.demander(
                        "POST",
                        sms.corps().replaceAll("(?s).*(/messages/recus/[0-9a-f-]{36}).*", "$1"),
                        "application/x-www-form-urlencoded",
                        BodyPublishers.ofString("status=" + statut))
                .statusCode();
    }
}
