package fr.estran.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Devin;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import fr.estran.socle.secrets.Sceau;
import fr.estran.socle.secrets.Totp;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public class SecondFacteurTests {

    static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7 ]{39})</code>");
    static final Pattern SECOURS = Pattern.compile("<code>([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})</code>");

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    /** The values of RFC 6238, appendix B, of six digits. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037"})
    void counts_as_every_telephone_does(long seconde, String code) {
        var secret = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
        assertThat(Totp.code(secret, Totp.pas(Instant.ofEpochSecond(seconde)))).isEqualTo(code);
        assertThat(Totp.enBase32(secret)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Test
    void asks_for_the_code_once_it_is_in_place_and_takes_each_code_once() {
        var secret = mettreEnPlace(ville.visiteur(Role.CONSEILLER));

        var revenant = premierPas("conseiller");
        assertThat(revenant.lire("/equipe").headers().firstValue("Location").orElseThrow())
                .endsWith("/second-facteur");
        assertThat(code(revenant, "000000").statusCode()).isEqualTo(422);
        var code = codeDe(secret, 1);
        assertThat(code(revenant, code).headers().firstValue("Location").orElseThrow())
                .endsWith("/equipe");
        assertThat(revenant.lire("/equipe").statusCode()).isEqualTo(200);

        assertThat(code(premierPas("conseiller"), code).statusCode()).isEqualTo(422);
    }

    @Test
    void opens_nothing_else_before_the_second_factor() {
        mettreEnPlace(ville.visiteur(Role.ADMINISTRATEUR));
        var aMoitie = premierPas("administrateur");

        for (var chemin : List.of("/equipe", "/comptes", "/mon-compte", "/journal", "/mon-compte/second-facteur")) {
            assertThat(aMoitie.lire(chemin).headers().firstValue("Location").orElse(""))
                    .as(chemin)
                    .endsWith("/second-facteur");
        }
        assertThat(aMoitie.poster("/mon-compte/sessions/fermer", Map.of())
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(lieu -> assertThat(lieu).endsWith("/second-facteur"));
        assertThat(aMoitie.lire("/second-facteur/mise-en-place").body())
                .doesNotContain("otpauth", "<svg class=\"dessin\"");
    }

    @Test
    void takes_a_code_kept_on_paper_once_in_the_place_of_the_telephone() throws Exception {
        var page = confirmer(ville.visiteur(Role.CONSEILLER));
        var secours = SECOURS.matcher(page.body())
                .results()
                .map(trouve -> trouve.group(1))
                .toList();
        assertThat(secours).hasSize(8).doesNotHaveDuplicates();

        assertThat(code(
                                premierPas("conseiller"),
                                secours.getFirst().toLowerCase(Locale.ROOT).replace("-", " "))
                        .statusCode())
                .isEqualTo(302);
        assertThat(code(premierPas("conseiller"), secours.getFirst()).statusCode())
                .isEqualTo(422);

        var deux = List.of(premierPas("conseiller"), premierPas("conseiller"));
        try (var ensemble = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuts = ensemble
                    .invokeAll(deux.stream()
                            .<Callable<Integer>>map(
                                    qui -> () -> code(qui, secours.get(1)).statusCode())
                            .toList())
                    .stream()
                    .map(essai -> essai.resultNow())
                    .sorted()
                    .toList();
            assertThat(statuts).containsExactly(302, 422);
        }
    }

    @Test
    void makes_a_guesser_of_codes_wait() {
        mettreEnPlace(ville.visiteur(Role.CONSEILLER));
        var aMoitie = premierPas("conseiller");
        var reponses = new Devin().deviner(100, essai -> code(aMoitie, "%06d".formatted(essai)));

        assertThat(reponses.getLast().statusCode()).isEqualTo(429);
    }

    @Test
    void leads_whoever_must_have_one_to_set_it_up_and_nowhere_else() {
        var dejaLa = ville.visiteur(Role.RESPONSABLE);
        var admin = ville.visiteur(Role.ADMINISTRATEUR);
        assertThat(admin.poster("/comptes/regles", Map.of("role", "responsable"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(dejaLa.lire("/equipe").statusCode()).isEqualTo(302);

        var responsable = premierPas("responsable");
        assertThat(responsable.lire("/equipe").headers().firstValue("Location").orElseThrow())
                .endsWith("/second-facteur");
        assertThat(responsable
                        .lire("/second-facteur")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/second-facteur/mise-en-place");
        var page = responsable.lire("/second-facteur/mise-en-place");
        assertThat(page.body()).contains("Votre rôle demande un second facteur");
        assertThat(responsable
                        .poster("/second-facteur/mise-en-place", Map.of("code", "000000"))
                        .statusCode())
                .isEqualTo(422);
        var codes = responsable.poster("/second-facteur/mise-en-place", Map.of("code", codeDe(secret(page), 0)));
        assertThat(SECOURS.matcher(codes.body()).results()).hasSize(8);
        assertThat(responsable.lire("/equipe").statusCode()).isEqualTo(200);
    }

    @Test
    void asks_for_the_password_before_it_is_changed() {
        var conseiller = ville.visiteur(Role.CONSEILLER);
        var secret = secret(conseiller.lire("/mon-compte/second-facteur"));
        assertThat(conseiller
                        .poster("/mon-compte/second-facteur", Map.of("code", codeDe(secret, 0), "motDePasse", "faux"))
                        .statusCode())
                .isEqualTo(422);
        mettreEnPlace(conseiller);
        conseiller.poster("/mon-compte/second-facteur/retirer", Map.of("motDePasse", "faux"));
        assertThat(premierPas("conseiller")
                        .lire("/equipe")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/second-facteur");
        var ailleurs = ville.visiteur();
        ailleurs.cookies.put("estran-session", conseiller.cookies.get("estran-session"));

        conseiller.poster("/mon-compte/second-facteur/retirer", Map.of("motDePasse", Ville.MOT_DE_PASSE));

        assertThat(conseiller.lire("/mon-compte").statusCode()).isEqualTo(200);
        assertThat(ailleurs.lire("/mon-compte").statusCode()).isEqualTo(302);
        assertThat(premierPas("conseiller").lire("/equipe").statusCode()).isEqualTo(200);
    }

    @Test
    void lets_an_administrateur_take_away_what_was_lost() {
        mettreEnPlace(ville.visiteur(Role.CONSEILLER));
        var id = ville.comptes.get(Role.CONSEILLER).valeur();
        ville.visiteur(Role.ADMINISTRATEUR).poster("/comptes/" + id + "/second-facteur", Map.of());

        assertThat(premierPas("conseiller").lire("/equipe").statusCode()).isEqualTo(200);
    }

    /** Whoever has learnt a password prepares nothing that its owner would then confirm. */
    @Test
    void shows_another_secret_to_another_session_and_keeps_none_before_it_is_confirmed() {
        ville.visiteur(Role.ADMINISTRATEUR).poster("/comptes/regles", Map.of("role", "responsable"));
        var voleur = premierPas("responsable");
        var vole = secret(voleur.lire("/second-facteur/mise-en-place"));
        var responsable = premierPas("responsable");
        var montre = secret(responsable.lire("/second-facteur/mise-en-place"));

        assertThat(montre).isNotEqualTo(vole).isEqualTo(secret(responsable.lire("/second-facteur/mise-en-place")));
        assertThat(ville.<Integer>faire(() -> jdbc.sql("select count(*) from second_facteur")
                        .query(Integer.class)
                        .single()))
                .isZero();
        responsable.poster("/second-facteur/mise-en-place", Map.of("code", codeDe(montre, 0)));
        assertThat(voleur.poster("/second-facteur/mise-en-place", Map.of("code", codeDe(vole, 0)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(code(premierPas("responsable"), codeDe(vole, 1)).statusCode())
                .isEqualTo(422);
    }

    /** Whoever has a copy of the database has no secret. */
    @Test
    void keeps_the_secret_sealed_and_for_one_account_alone() {
        var clair = lireEnBase32(mettreEnPlace(ville.visiteur(Role.CONSEILLER)));
        var garde = ville.faire(() -> jdbc.sql("select secret from second_facteur")
                .query(byte[].class)
                .single());
        assertThat(garde).isNotEqualTo(clair).hasSizeGreaterThan(40);

        var sceau = contexte.getBean(Sceau.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> sceau.ouvrir(garde, "un autre compte"))
                .isInstanceOf(IllegalStateException.class);
    }

    private Visiteur premierPas(String nom) {
        return ville.visiteur().entrer(ville.courriel(nom), Ville.MOT_DE_PASSE);
    }

    private static HttpResponse<String> code(Visiteur qui, String code) {
        return qui.poster("/second-facteur", Map.of("code", code));
    }

    private String mettreEnPlace(Visiteur qui) {
        var secret = secret(qui.lire("/mon-compte/second-facteur"));
        assertThat(confirmer(qui).statusCode()).isEqualTo(200);
        return secret;
    }

    private HttpResponse<String> confirmer(Visiteur qui) {
        var secret = secret(qui.lire("/mon-compte/second-facteur"));
        return qui.poster(
                "/mon-compte/second-facteur", Map.of("code", codeDe(secret, 0), "motDePasse", Ville.MOT_DE_PASSE));
    }

    private static String secret(HttpResponse<String> page) {
        var trouve = SECRET.matcher(page.body());
        assertThat(trouve.find())
                .as("the secret, on a page that answers %d", page.statusCode())
                .isTrue();
        return trouve.group(1).replace(" ", "");
    }

    /** @param apres so many half-minutes from now: a code that was not taken yet */
    public static String codeDe(String secret, int apres) {
        return Totp.code(lireEnBase32(secret), Totp.pas(Instant.now()) + apres);
    }

    static byte[] lireEnBase32(String secret) {
        var bits = new StringBuilder();
        for (var signe : secret.toCharArray()) {
            var valeur = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(signe);
            bits.append("%5s".formatted(Integer.toBinaryString(valeur)).replace(' ', '0'));
        }
        var octets = new byte[bits.length() / 8];
        for (var i = 0; i < octets.length; i++) {
            octets[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        return octets;
    }
}
