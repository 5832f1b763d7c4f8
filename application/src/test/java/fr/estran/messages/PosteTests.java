package fr.estran.messages;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PosteTests {

    private static final Envoi.Courriel A_QUELQU_UN =
            new Envoi.Courriel("cle.1", "Le service", "x@exemple.fr", "Objet", "Texte", null);

    /** What servers of the trade answer to the address of somebody; {@code true}: it is said of the address, for good. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            550 5.1.1 <x@exemple.fr>: Recipient address rejected: User unknown | adresse_refusee | true
            550 No such user here                                             | adresse_refusee | true
            553 5.1.3 Bad recipient address syntax                            | adresse_refusee | true
            552 5.2.2 Mailbox full                                            | adresse_refusee | true
            554 5.7.1 <x@exemple.fr>: Relay access denied                     | relais_refuse   | false
            550 Relaying denied                                               | relais_refuse   | false
            550 5.7.1 Service unavailable, client host is blocked             | relais_refuse   | false
            554 Transaction failed                                            | relais_refuse   | false
            530 5.7.0 Must issue a STARTTLS command first                     | relais_refuse   | false
            550 5.1.8 <s@exemple.fr>: Sender address rejected: no such domain | relais_refuse   | false
            550 Sender verify failed                                          | relais_refuse   | false
            450 4.7.1 Greylisting in action, please come back later           | serveur_fait_attendre | false
            421 4.3.2 Shutting down                                           | serveur_muet    | false
            """)
    void tells_an_address_that_is_refused_from_a_server_that_refuses_us(String reponse, String code, boolean pourDeBon)
            throws Exception {
        try (var serveur = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> servir(serveur, reponse));

            assertThat(poste(serveur(serveur.getLocalPort())).envoyer(A_QUELQU_UN))
                    .isEqualTo(new Livraison.Refusee(code, pourDeBon));
        }
    }

    @Test
    void says_that_it_is_ours_when_a_password_is_refused() throws Exception {
        try (var serveur = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> servir(serveur, "250 ok"));
            var expediteur = serveur(serveur.getLocalPort());
            expediteur.setUsername("service");
            expediteur.setPassword("le-mot-de-passe-d-hier");

            assertThat(poste(expediteur).envoyer(A_QUELQU_UN)).isEqualTo(Livraison.plusTard("acces_refuse"));
        }
    }

    @Test
    void says_that_it_is_ours_when_the_server_is_not_there() throws Exception {
        int personne;
        try (var serveur = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            personne = serveur.getLocalPort();
        }

        assertThat(poste(serveur(personne)).envoyer(A_QUELQU_UN)).isEqualTo(Livraison.plusTard("serveur_muet"));
        var ailleurs = serveur(personne);
        ailleurs.setHost("smtp.invalid");
        assertThat(poste(ailleurs).envoyer(A_QUELQU_UN)).isEqualTo(Livraison.plusTard("serveur_muet"));
    }

    /** Ours is wrong: nothing is said of theirs. */
    @Test
    void blames_nobody_when_our_own_address_is_none() {
        assertThat(poste(serveur(1), "le service@").envoyer(A_QUELQU_UN))
                .isInstanceOfSatisfying(
                        Livraison.Refusee.class,
                        refusee -> assertThat(refusee.aNous()).isTrue());
        assertThat(poste(serveur(1)).envoyer(new Envoi.Courriel("cle.1", "Le service", "lou@", "Objet", "Texte", null)))
                .isEqualTo(Livraison.jamais("adresse_refusee"));
    }

    private static Poste poste(JavaMailSenderImpl serveur) {
        return poste(serveur, "service@exemple.fr");
    }

    private static JavaMailSenderImpl serveur(int port) {
        var serveur = new JavaMailSenderImpl();
        serveur.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        serveur.setPort(port);
        return serveur;
    }

    private static Poste poste(JavaMailSenderImpl serveur, String de) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("serveur", serveur);
        return new Poste(
                beans.getBeanProvider(JavaMailSender.class), beans.getBeanProvider(DossierDeMessages.class), de);
    }

    /** As much of RFC 5321 as it takes to refuse somebody. */
    private static void servir(ServerSocket porte, String auDestinataire) {
        try (Socket visite = porte.accept();
                var lu = new BufferedReader(new InputStreamReader(visite.getInputStream(), US_ASCII))) {
            dire(visite, "220 essai");
            for (var ligne = lu.readLine(); ligne != null; ligne = lu.readLine()) {
                dire(visite, reponse(ligne, auDestinataire));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reponse(String ligne, String auDestinataire) {
        return switch (ligne.substring(0, 4)) {
            case "EHLO" -> "250-essai\r\n250 AUTH PLAIN";
            case "AUTH" -> "535 5.7.8 Error: authentication failed";
            case "RCPT" -> auDestinataire;
            case "QUIT" -> "221 fin";
            default -> "250 ok";
        };
    }

    private static void dire(Socket visite, String ligne) throws IOException {
        visite.getOutputStream().write((ligne + "\r\n").getBytes(US_ASCII));
        visite.getOutputStream().flush();
    }
}
