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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PosteTests {

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
            451 4.7.1 Greylisting in action, please come back later           | serveur_muet    | false
            """)
    void tells_an_address_that_is_refused_from_a_server_that_refuses_us(String reponse, String code, boolean pourDeBon)
            throws Exception {
        try (var serveur = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> servir(serveur, reponse));

            assertThat(poste(serveur.getLocalPort())
                            .envoyer(new Envoi.Courriel("cle.1", "Le service", "x@exemple.fr", "Objet", "Texte", null)))
                    .isEqualTo(new Livraison.Refusee(code, pourDeBon));
        }
    }

    private static Poste poste(int port) {
        var serveur = new JavaMailSenderImpl();
        serveur.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        serveur.setPort(port);
        var beans = new StaticListableBeanFactory();
        beans.addBean("serveur", serveur);
        return new Poste(
                beans.getBeanProvider(JavaMailSender.class),
                beans.getBeanProvider(DossierDeMessages.class),
                "service@exemple.fr");
    }

    /** As much of RFC 5321 as it takes to refuse somebody. */
    private static void servir(ServerSocket porte, String auDestinataire) {
        try (Socket visite = porte.accept();
                var lu = new BufferedReader(new InputStreamReader(visite.getInputStream(), US_ASCII))) {
            dire(visite, "220 essai");
            for (var ligne = lu.readLine(); ligne != null; ligne = lu.readLine()) {
                dire(
                        visite,
                        ligne.startsWith("RCPT") ? auDestinataire : ligne.startsWith("QUIT") ? "221 fin" : "250 ok");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void dire(Socket visite, String ligne) throws IOException {
        visite.getOutputStream().write((ligne + "\r\n").getBytes(US_ASCII));
        visite.getOutputStream().flush();
    }
}
