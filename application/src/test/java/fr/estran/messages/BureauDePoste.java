package fr.estran.messages;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.estran.Ville;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Demonstration;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Purges;
import fr.estran.socle.vocabulaire.Moyen;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A mail server and a gateway for SMS at the other end, and a postman who goes when the test says so. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BureauDePoste {

    protected static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** What the gateway was asked: the key, then the whole. */
    protected record Recu(String cle, String corps) {}

    protected static final GreenMail POSTE = new GreenMail(ServerSetup.SMTP.dynamicPort());
    protected static final List<Recu> SMS = new CopyOnWriteArrayList<>();

    /** What it answers next; 200 once there is nothing. */
    protected static final Deque<Integer> REPONSES = new ArrayDeque<>();

    /** Where the demonstration would put them. */
    protected static final Path DOSSIER = dossier();

    static final HttpServer PASSERELLE = ouvrir();

    @Autowired
    protected ApplicationContext contexte;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    Facteur facteur;

    protected Ville ville;

    @DynamicPropertySource
    static void reglages(DynamicPropertyRegistry reglages) {
        reglages.add("estran.messages.dossier", DOSSIER::toString);
        reglages.add("spring.mail.host", () -> "127.0.0.1");
        reglages.add("spring.mail.port", () -> POSTE.getSmtp().getPort());
        reglages.add("estran.courriel.expediteur", () -> "service@exemple.fr");
        reglages.add(
                "estran.sms.adresse",
                () -> "http://127.0.0.1:" + PASSERELLE.getAddress().getPort() + "/sms");
        reglages.add("estran.sms.jeton", () -> "le-jeton");
        reglages.add("estran.sms.expediteur", () -> "Mairie");
    }

    @BeforeAll
    protected void une_ville() {
        ville = nouvelle();
    }

    /** What another test was refused says nothing of this one. */
    @BeforeEach
    void rien_en_repos() {
        Moyen.tous(Moyen::partSeul)
                .forEach(moyen -> contexte.getBean(Disjoncteur.class).noter(moyen, Livraison.acceptee()));
    }

    protected Ville nouvelle() {
        var ville = Ville.dans(contexte);
        ville.faire(() -> jdbc.sql("""
                        insert into vitrine (structure_id, telephone, courriel, modifiee_le)
                        values (structure_courante(), '02 61 91 00 00', 'numerique@mousse.example', now())
                        """).update());
        return ville;
    }

    protected static Instant a(String moment) {
        return LocalDateTime.parse(moment).atZone(PARIS).toInstant();
    }

    protected <T> T le(String moment, Supplier<T> action) {
        return contexte.getBean(Demonstration.class).le(a(moment), action);
    }

    /** The postman passes, as if it were that moment. */
    protected void passer(String moment) {
        le(moment, () -> {
            facteur.passer(ville.structure);
            return moment;
        });
    }

    /** What is kept for long enough by then is let go. */
    protected void purger(String moment) {
        le(
                moment,
                () -> ici(() -> {
                    contexte.getBean(Purges.class).passer();
                    return moment;
                }));
    }

    protected <T> T ici(Supplier<T> action) {
        return StructureCourante.auNomDe(ville.structure, action::get);
    }

    /** {@code rappel courriel a_envoyer 2024-01-21 10:00}, of each message, in the order of what is due. */
    protected List<String> messages(ActionId action) {
        return ville.faire(
                () -> jdbc.sql("""
                        select concat_ws(' ', modele, canal, etat, to_char(du at time zone 'Europe/Paris', 'YYYY-MM-DD HH24:MI'))
                        from message
                        where action_id = :action
                        order by du, modele, canal, etat, cle
                        """).param("action", action).query(String.class).list());
    }

    /** The words of an e-mail, without its frame. */
    protected static String texte(MimeMessage message) throws Exception {
        var parties = (MimeMultipart) message.getContent();
        var interieur = (MimeMultipart) parties.getBodyPart(0).getContent();
        var texte = interieur.getBodyPart(0).getContent();
        if (texte instanceof MimeMultipart alternative) {
            texte = alternative.getBodyPart(0).getContent();
        }
        return new String(texte.toString().getBytes(UTF_8), UTF_8);
    }

    private static Path dossier() {
        try {
            var dossier = Files.createTempDirectory("estran-messages-");
            dossier.toFile().deleteOnExit();
            return dossier;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpServer ouvrir() {
        POSTE.start();
        try {
            var serveur = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            serveur.createContext("/sms", BureauDePoste::repondre);
            serveur.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            serveur.start();
            return serveur;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void repondre(HttpExchange echange) throws IOException {
        try (echange) {
            var corps = new String(echange.getRequestBody().readAllBytes(), UTF_8);
            var entetes = echange.getRequestHeaders();
            if (!Collections.singletonList("Bearer le-jeton").equals(entetes.get("Authorization"))) {
                echange.sendResponseHeaders(401, -1);
                return;
            }
            Integer statut;
            synchronized (REPONSES) {
                statut = REPONSES.poll();
            }
            if (statut == null || statut < 300) {
                SMS.add(new Recu(entetes.getFirst("Idempotency-Key"), corps));
            }
            echange.sendResponseHeaders(statut == null ? 200 : statut, -1);
        }
    }
}
