package fr.estran.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.socle.secrets.Portier;
import fr.estran.socle.taches.Empechement;
import fr.estran.socle.vocabulaire.Moyen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A gateway that takes the line and says nothing, as one does that is down. */
@Tag("long")
class PasserelleMuetteTests extends BureauDePoste {

    static final String LUNDI = "2024-01-15T09:00";

    /** Takes each connection, and answers none; what is {@code coupante} hangs up at once. */
    private static final class Muette implements AutoCloseable {

        private final ServerSocket porte;
        private final BlockingQueue<Socket> venus = new LinkedBlockingQueue<>();

        Muette(boolean coupante) throws IOException {
            porte = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> ecouter(coupante));
        }

        private void ecouter(boolean coupante) {
            try {
                while (true) {
                    var venu = porte.accept();
                    if (coupante) {
                        venu.close();
                    }
                    venus.add(venu);
                }
            } catch (IOException _) {
                // It is closed.
            }
        }

        PasserelleSms passerelle() {
            return new PasserelleHttp(
                    URI.create("http://127.0.0.1:" + porte.getLocalPort() + "/sms"), "le-jeton", "Mairie");
        }

        @Override
        public void close() {
            couper();
        }

        void couper() {
            try {
                porte.close();
                for (var venu : venus) {
                    venu.close();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @BeforeEach
    void rien_en_route() throws Exception {
        POSTE.purgeEmailFromAllMailboxes();
        SMS.clear();
        REPONSES.clear();
        ville = nouvelle();
    }

    private Facteur facteur(PasserelleSms sms, Disjoncteur disjoncteur) {
        return new Facteur(
                contexte.getBean(Envois.class),
                new MoyensEnService(sms, contexte.getBean(Poste.class), new EtatDesMoyens(), disjoncteur),
                disjoncteur,
                contexte.getBean(Portier.class));
    }

    private Disjoncteur disjoncteur() {
        return new Disjoncteur(contexte.getBean(Clock.class));
    }

    private void treizeSms(Seances atelier) {
        for (var rang = 0; rang < 13; rang++) {
            atelier.inscrire(
                    LUNDI,
                    "Riou" + (char) ('a' + rang),
                    new Coordonnees("06 98 76 54 %02d".formatted(rang), null, null, Moyen.SMS, false));
        }
    }

    @Test
    void keeps_no_e_mail_waiting() throws Exception {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        treizeSms(atelier);
        atelier.inscrire(LUNDI, "Le Gall", Seances.PAR_COURRIEL);
        try (var muette = new Muette(false)) {
            var facteur = facteur(muette.passerelle(), disjoncteur());
            var textes = CompletableFuture.runAsync(() -> ronde(facteur, LUNDI, Moyen.SMS));
            muette.venus.take();

            ronde(facteur, LUNDI, Moyen.COURRIEL);

            assertThat(POSTE.getReceivedMessages()).hasSize(1);
            assertThat(textes).isNotDone();
            muette.couper();
            assertThatThrownBy(textes::join).hasCauseInstanceOf(Empechement.class);
        }
    }

    @Test
    void is_tried_three_times_then_rests_and_what_was_not_tried_is_as_before() throws Exception {
        treizeSms(Seances.atelier(this, "2024-02-06T14:00"));
        var disjoncteur = disjoncteur();
        try (var muette = new Muette(true)) {
            var facteur = facteur(muette.passerelle(), disjoncteur);

            assertThatThrownBy(() -> ronde(facteur, LUNDI, Moyen.SMS))
                    .isInstanceOf(Empechement.class)
                    .hasMessage("Le service de SMS ne répond pas. Prochain essai à 9\u00a0h\u00a001.");
            assertThat(tentatives()).containsExactly("0 10", "1 3");
            var essais = muette.venus.size();

            assertThatThrownBy(() -> ronde(facteur, LUNDI, Moyen.SMS)).isInstanceOf(Empechement.class);
            assertThat(muette.venus).hasSize(essais);

            assertThatThrownBy(() -> ronde(facteur, "2024-01-15T09:01", Moyen.SMS))
                    .isInstanceOf(Empechement.class)
                    .hasMessageEndingWith("9\u00a0h\u00a003.");
            assertThat(tentatives()).containsExactly("0 9", "1 4");
        }

        // It answers again: all leave, each once.
        ronde(facteur(contexte.getBean(PasserelleSms.class), disjoncteur), "2024-01-15T09:30", Moyen.SMS);
        assertThat(SMS).hasSize(13).extracting(Recu::cle).doesNotHaveDuplicates();
        assertThat(disjoncteur.auPlus(Moyen.SMS, 10)).isEqualTo(10);
        ronde(facteur(contexte.getBean(PasserelleSms.class), disjoncteur), "2024-01-15T09:30", Moyen.SMS);
        assertThat(SMS).hasSize(13);
    }

    /** An offer holds for so many hours, and a code for one: a reminder says what is known already. */
    @Test
    void lets_what_somebody_waits_for_go_before_reminders() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        treizeSms(atelier);
        var facteur = facteur(contexte.getBean(PasserelleSms.class), disjoncteur());
        ronde(facteur, LUNDI, Moyen.SMS);
        SMS.clear();
        ville.faire(() -> jdbc.sql("update message set du = du - interval '1 day' where modele = 'rappel'")
                .update());
        var autre = Seances.atelier(this, "2024-02-20T14:00");
        autre.inscrire("2024-02-04T10:00", "Morvan", Seances.PAR_SMS);

        ronde(facteur, "2024-02-04T10:00", Moyen.SMS);

        assertThat(SMS).hasSize(9);
        assertThat(SMS.getFirst().cle()).contains(".confirmation.");
        assertThat(SMS.subList(1, 9)).allMatch(sms -> sms.cle().contains(".rappel."));
    }

    private void ronde(Facteur facteur, String moment, Moyen moyen) {
        le(moment, () -> {
            facteur.passerPourLesPlaces(ville.structure, moyen);
            return moment;
        });
    }

    /** How many have been tried how often. */
    private List<String> tentatives() {
        return ville.faire(() -> jdbc.sql("""
                        select tentatives || ' ' || count(*)
                        from message
                        where modele <> 'rappel' and etat = 'a_envoyer'
                        group by tentatives
                        order by tentatives
                        """).query(String.class).list());
    }
}
