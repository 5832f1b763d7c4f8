package fr.estran.accueil.etat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.messages.BureauDePoste;
import fr.estran.messages.Envoi;
import fr.estran.messages.MoyensEnService;
import fr.estran.messages.Seances;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.Moyen;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever administrates a service is told when something of it goes wrong, and when it is well again. */
@Tag("long")
class AlertesTests extends BureauDePoste {

    private static final Instant MIDI = Instant.parse("2024-01-15T11:00:00Z");

    @BeforeEach
    void rien_en_route() throws Exception {
        POSTE.purgeEmailFromAllMailboxes();
        SMS.clear();
        REPONSES.clear();
        ville = nouvelle();
    }

    @AfterEach
    void la_passerelle_va_bien() {
        REPONSES.clear();
        essayer();
    }

    @Test
    void shows_each_point_with_what_to_do_to_whoever_administrates_and_to_nobody_else() {
        refuser();

        assertThat(page(Role.ADMINISTRATEUR))
                .contains(
                        "État du service",
                        "1 point demande que l'on fasse quelque chose",
                        "Les SMS",
                        "en panne",
                        "Le serveur refuse le nom ou le mot de passe",
                        "À faire",
                        "relance le service",
                        "Les e-mails",
                        "La base de données",
                        "L'heure",
                        "La version");
        assertThat(ville.visiteur(Role.RESPONSABLE).lire(EtatController.ICI).statusCode())
                .isEqualTo(404);
        assertThat(ville.visiteur(Role.ADMINISTRATEUR).lire("/reglages").body()).contains(EtatController.ICI);
    }

    @Test
    void counts_what_waits_of_the_town_and_nothing_of_another() {
        var ailleurs = ville;
        Seances.atelier(this, "2024-02-06T14:00").inscrire("2024-01-15T09:00", "Riou", Seances.PAR_SMS);
        REPONSES.addAll(List.of(401, 401));
        passer("2024-01-15T09:00");
        refuser();
        assertThat(page(Role.ADMINISTRATEUR)).contains("1 message de votre service attend");

        ville = nouvelle();
        assertThat(page(Role.ADMINISTRATEUR)).contains("Aucun message de votre service n'attend");
        ville = ailleurs;
    }

    @Test
    void writes_once_when_something_has_gone_wrong_and_once_when_it_is_well_again() throws Exception {
        refuser();
        regarder(0, 1);
        assertThat(courriels()).as("it may be over in a moment").isEmpty();
        regarder(3, 5, 7);

        assertThat(courriels()).singleElement().satisfies(courriel -> {
            assertThat(courriel.getAllRecipients()[0]).hasToString("administrateur@" + ville.hote);
            assertThat(courriel.getSubject()).isEqualTo(ville.nom + " : 1 point à voir");
            assertThat(texte(courriel))
                    .contains(
                            "Les SMS : en panne.",
                            "Le serveur refuse le nom ou le mot de passe",
                            "À faire : ",
                            "https://" + ville.hote + EtatController.ICI);
        });
        assertThat(ville.visiteur(Role.ADMINISTRATEUR).lire("/equipe").body())
                .contains("1 point du service est à voir");
        assertThat(ville.visiteur(Role.CONSEILLER).lire("/equipe").body()).doesNotContain("du service est à voir");

        essayer();
        regarder(9, 12, 14);

        assertThat(courriels()).hasSize(2);
        assertThat(courriels().getLast().getSubject()).isEqualTo(ville.nom + " : tout va bien de nouveau");
        assertThat(texte(courriels().getLast())).contains("Les SMS : de nouveau en ordre.");
        assertThat(ville.visiteur(Role.ADMINISTRATEUR).lire("/equipe").body()).doesNotContain("du service est à voir");
    }

    /** Of the database nothing can be asked then: whom to write to is remembered. */
    @Test
    void writes_that_the_database_does_not_answer_and_that_it_does_again() throws Exception {
        var alertes = contexte.getBean(Alertes.class);
        regarder(0);
        for (var minute = 1; minute < 10; minute++) {
            alertes.sansBase(MIDI.plus(Duration.ofMinutes(minute)));
        }
        assertThat(aElle())
                .singleElement()
                .satisfies(courriel -> assertThat(texte(courriel))
                        .contains("La base de données : en panne.", "Elle ne répond plus", "journalctl"));

        alertes.avecBase();
        alertes.avecBase();
        assertThat(aElle()).hasSize(2);
    }

    private void regarder(int... minutes) {
        for (var minute : minutes) {
            contexte.getBean(Alertes.class).passer(ville.structure, MIDI.plus(Duration.ofMinutes(minute)));
        }
    }

    private String page(Role role) {
        return ville.visiteur(role).lire(EtatController.ICI).body();
    }

    private void refuser() {
        REPONSES.clear();
        REPONSES.addAll(Collections.nCopies(2, 401));
        essayer();
        essayer();
    }

    private void essayer() {
        contexte.getBean(MoyensEnService.class)
                .envoyer(Envoi.simple(Moyen.SMS, "essai", "Le service", "+33612345678", "", "Essai"));
    }

    private static List<MimeMessage> courriels() {
        return List.of(POSTE.getReceivedMessages());
    }

    /** Other towns of this database are told too. */
    private List<MimeMessage> aElle() throws Exception {
        var siens = new ArrayList<MimeMessage>();
        for (var courriel : courriels()) {
            if (courriel.getAllRecipients()[0].toString().equals("administrateur@" + ville.hote)) {
                siens.add(courriel);
            }
        }
        return siens;
    }
}
