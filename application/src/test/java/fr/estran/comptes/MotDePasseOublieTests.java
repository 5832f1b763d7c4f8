package fr.estran.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class MotDePasseOublieTests {

    static final Pattern LIEN = Pattern.compile("https://(\\S+)(/mot-de-passe/lien\\?jeton=([\\w-]+))");
    static final String NOUVEAU = "girafe tournevis mandarine";

    @RegisterExtension
    static final GreenMailExtension POSTE = new GreenMailExtension(ServerSetup.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication())
            .withPerMethodLifecycle(false);

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;

    @DynamicPropertySource
    static void poste(DynamicPropertyRegistry reglages) {
        reglages.add("spring.mail.host", () -> "127.0.0.1");
        reglages.add("spring.mail.port", () -> POSTE.getSmtp().getPort());
        reglages.add("estran.courriel.expediteur", () -> "service@exemple.fr");
    }

    @BeforeEach
    void une_ville() throws Exception {
        POSTE.purgeEmailFromAllMailboxes();
        ville = Ville.dans(contexte);
    }

    @Test
    void sends_a_link_by_which_a_password_is_chosen_once() throws Exception {
        var message = recevoir("conseiller");
        assertThat(message.getSubject()).contains("Choisir un nouveau mot de passe", ville.nom);
        assertThat(message.getAllRecipients()).hasSize(1);
        var texte = GreenMailUtil.getBody(message);
        assertThat(texte).contains("text/plain", "text/html");
        var lien = lien(message);

        var visiteur = ville.visiteur();
        var suite = visiteur.lire(lien);
        assertThat(suite.headers().firstValue("Location").orElseThrow())
                .endsWith("/mot-de-passe/nouveau")
                .doesNotContain("jeton");
        assertThat(visiteur.lire("/mot-de-passe/nouveau").body()).contains("Garder ce mot de passe");
        assertThat(choisir(visiteur, "azertyuiop12").body()).contains("se devine");
        var ouverte = ville.visiteur(Role.CONSEILLER);
        assertThat(choisir(visiteur, NOUVEAU).statusCode()).isEqualTo(302);

        assertThat(ouverte.lire("/equipe").statusCode()).isEqualTo(302);
        assertThat(ville.visiteur()
                        .entrer(ville.courriel("conseiller"), NOUVEAU)
                        .lire("/equipe")
                        .statusCode())
                .isEqualTo(200);
        var encore = ville.visiteur();
        encore.lire(lien);
        assertThat(encore.lire("/mot-de-passe/nouveau").body()).contains("a déjà servi");
        assertThat(choisir(encore, NOUVEAU + " bis").statusCode()).isEqualTo(422);
    }

    /** A machine that reads the mail first, to look for harm in it, follows links. */
    @Test
    void spends_nothing_when_the_link_is_merely_looked_at() throws Exception {
        var lien = lien(recevoir("conseiller"));
        ville.visiteur().lire(lien);
        ville.visiteur().lire(lien);

        var visiteur = ville.visiteur();
        visiteur.lire(lien);
        assertThat(choisir(visiteur, NOUVEAU).statusCode()).isEqualTo(302);
    }

    @Test
    void leads_to_the_address_that_is_set_whatever_the_request_says() throws Exception {
        var menteur = ville.visiteur();
        menteur.entetes.put("X-Forwarded-Host", "ailleurs.example");
        menteur.entetes.put("Forwarded", "host=ailleurs.example");
        menteur.poster("/mot-de-passe/oublie", Map.of("courriel", ville.courriel("accueil")));
        assertThat(POSTE.waitForIncomingEmail(20_000, 1)).isTrue();

        assertThat(texte(POSTE.getReceivedMessages()[0]))
                .contains("https://" + ville.hote + "/")
                .doesNotContain("ailleurs.example");
    }

    @Test
    void answers_the_same_whether_there_is_an_account_or_not_and_sends_nothing_to_nobody() throws Exception {
        var inconnu = oublier("inconnue");
        var connu = oublier("accueil");
        assertThat(inconnu.statusCode()).isEqualTo(connu.statusCode()).isEqualTo(302);
        assertThat(inconnu.headers().firstValue("Location"))
                .isEqualTo(connu.headers().firstValue("Location"));
        assertThat(POSTE.waitForIncomingEmail(20_000, 1)).isTrue();
        Thread.sleep(500);
        assertThat(POSTE.getReceivedMessages())
                .hasSize(1)
                .allSatisfy(message ->
                        assertThat(message.getAllRecipients()[0].toString()).isEqualTo(ville.courriel("accueil")));
    }

    @Test
    void sends_no_more_than_a_few_links_however_often_it_is_asked() throws Exception {
        for (var essai = 0; essai < 30; essai++) {
            assertThat(oublier("lecteur").statusCode()).isEqualTo(302);
        }
        Thread.sleep(1_500);
        assertThat(POSTE.getReceivedMessages()).hasSizeBetween(5, 7);
    }

    @Test
    void has_no_use_for_a_link_that_is_an_hour_old_or_was_followed_by_another() throws Exception {
        var premier = lien(recevoir("conseiller"));
        POSTE.purgeEmailFromAllMailboxes();
        var second = lien(recevoir("conseiller"));
        var visiteur = ville.visiteur();
        visiteur.lire(premier);
        assertThat(choisir(visiteur, NOUVEAU).statusCode()).isEqualTo(422);

        ville.faire(() -> jdbc.sql("update acces_provisoire set expire = expire - interval '61 minutes'")
                .update());
        visiteur.lire(second);
        assertThat(choisir(visiteur, NOUVEAU).statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> oublier(String nom) {
        return ville.visiteur().poster("/mot-de-passe/oublie", Map.of("courriel", ville.courriel(nom)));
    }

    private MimeMessage recevoir(String nom) {
        oublier(nom);
        assertThat(POSTE.waitForIncomingEmail(20_000, 1)).isTrue();
        return POSTE.getReceivedMessages()[0];
    }

    private static HttpResponse<String> choisir(Visiteur visiteur, String motDePasse) {
        return visiteur.poster("/mot-de-passe/nouveau", Map.of("nouveau", motDePasse));
    }

    private static String lien(MimeMessage message) throws Exception {
        var trouve = LIEN.matcher(texte(message));
        assertThat(trouve.find()).isTrue();
        return trouve.group(2);
    }

    private static String texte(MimeMessage message) throws Exception {
        var tout = (MimeMultipart) message.getContent();
        var dedans = (MimeMultipart) tout.getBodyPart(0).getContent();
        var parties =
                dedans.getCount() == 1 ? (MimeMultipart) dedans.getBodyPart(0).getContent() : dedans;
        return (String) parties.getBodyPart(0).getContent();
    }
}
