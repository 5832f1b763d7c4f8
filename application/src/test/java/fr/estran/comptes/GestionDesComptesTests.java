package fr.estran.comptes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Devin;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts, as an administrator keeps them; and the journal of it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class GestionDesComptesTests {

    static final Pattern CODE = Pattern.compile("<code>([0-9A-Z-]{14})</code>");
    static final String NOUVEAU = "girafe tournevis mandarine";

    /** What OWASP asks of Argon2id; accounts that tests are given have paid less. */
    static final String PRIX = "$argon2id$v=19$m=19456,t=2,p=1$";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    @Qualifier("clientSansTransaction") JdbcClient jdbc;

    Ville ville;
    Visiteur admin;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
        admin = ville.visiteur(Role.ADMINISTRATEUR);
    }

    @Test
    void makes_an_account_whose_owner_chooses_the_password_by_a_code_told_once() {
        var page = admin.poster(
                "/comptes", Map.of("nom", "Luce Exemple", "courriel", " Luce@" + ville.hote + " ", "role", "accueil"));
        var code = code(page);
        assertThat(page.body()).contains("Un code pour Luce Exemple");
        assertThat(ville.faire(() -> jdbc.sql(
                                "select count(*) from acces_provisoire where encode(empreinte, 'escape') like :code")
                        .param("code", "%" + code + "%")
                        .query(Integer.class)
                        .single()))
                .isZero();

        assertThat(choisir("luce", code, "court").body()).contains("trop court");
        assertThat(choisir("luce", code, "Luce Exemple 29").body()).contains("votre nom");
        assertThat(choisir("conseiller", code, NOUVEAU).statusCode()).isEqualTo(422);
        assertThat(choisir("luce", code.replace("-", "").toLowerCase(Locale.ROOT), NOUVEAU)
                        .statusCode())
                .isEqualTo(302);
        assertThat(empreinte("luce")).startsWith(PRIX);
        assertThat(choisir("luce", code, NOUVEAU + " bis").statusCode()).isEqualTo(422);
        assertThat(ville.visiteur()
                        .entrer(ville.courriel("luce"), NOUVEAU)
                        .lire("/equipe")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void shows_a_wrong_form_again_with_what_was_typed() {
        var vide = admin.poster("/comptes", Map.of("nom", "Luce", "courriel", "pas une adresse"));
        assertThat(vide.statusCode()).isEqualTo(422);
        assertThat(vide.body())
                .contains("value=\"Luce\"", "value=\"pas une adresse\"", "au moins un rôle", "#courriel");

        var double_ = admin.poster(
                "/comptes", Map.of("nom", "Luce", "courriel", ville.courriel("accueil"), "role", "accueil"));
        assertThat(double_.statusCode()).isEqualTo(422);
        assertThat(double_.body()).contains("Un autre compte utilise déjà cette adresse");
    }

    @Test
    void ends_the_sessions_of_whoever_changes_role() {
        var conseiller = ville.visiteur(Role.CONSEILLER);
        assertThat(conseiller.lire("/equipe").statusCode()).isEqualTo(200);

        assertThat(admin.poster(
                                chemin(Role.CONSEILLER),
                                Map.of("nom", "Camille", "courriel", ville.courriel("conseiller"), "role", "lecteur"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(conseiller.lire("/equipe").headers().firstValue("Location").orElseThrow())
                .endsWith("/connexion");
        assertThat(sessions(Role.CONSEILLER)).isZero();
        conseiller.entrer(ville.courriel("conseiller"), Ville.MOT_DE_PASSE);
        assertThat(conseiller.lire("/equipe").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desactiver", "/deconnecter"})
    void puts_out_at_once(String acte) {
        var conseiller = ville.visiteur(Role.CONSEILLER);
        admin.poster(chemin(Role.CONSEILLER) + acte, Map.of());

        assertThat(conseiller.lire("/equipe").statusCode()).isEqualTo(302);
        assertThat(sessions(Role.CONSEILLER)).isZero();
    }

    @Test
    void lets_nobody_in_by_an_account_that_is_out_of_use() {
        var code = code(admin.poster(chemin(Role.ACCUEIL) + "/code", Map.of()));
        admin.poster(chemin(Role.ACCUEIL) + "/desactiver", Map.of());

        assertThat(entrer("accueil", Ville.MOT_DE_PASSE).statusCode()).isEqualTo(422);
        assertThat(choisir("accueil", code, NOUVEAU).statusCode()).isEqualTo(422);
        admin.poster(chemin(Role.ACCUEIL) + "/reactiver", Map.of());
        assertThat(entrer("accueil", Ville.MOT_DE_PASSE).statusCode()).isEqualTo(302);
        assertThat(choisir("accueil", code, NOUVEAU).statusCode()).isEqualTo(422);
    }

    /** Who reads the old address, or was told a code for somebody else, has no use for it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/deconnecter", "/second-facteur"})
    void forgets_the_codes_of_an_account_that_is_put_in_order(String acte) {
        var code = code(admin.poster(chemin(Role.ACCUEIL) + "/code", Map.of()));
        admin.poster(
                chemin(Role.ACCUEIL) + acte,
                Map.of("nom", "Camille", "courriel", ville.courriel("guichet"), "role", "accueil"));

        assertThat(choisir(acte.isEmpty() ? "guichet" : "accueil", code, NOUVEAU)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void ends_every_session_when_the_password_changes_and_goes_on_in_the_one_that_changed_it() {
        var bureau = ville.visiteur(Role.CONSEILLER);
        var telephone = ville.visiteur(Role.CONSEILLER);
        assertThat(bureau.poster("/mon-compte/mot-de-passe", Map.of("ancien", "faux", "nouveau", NOUVEAU))
                        .statusCode())
                .isEqualTo(422);
        assertThat(bureau.poster("/mon-compte/mot-de-passe", Map.of("ancien", Ville.MOT_DE_PASSE, "nouveau", NOUVEAU))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/mon-compte");

        assertThat(empreinte("conseiller")).startsWith(PRIX);
        assertThat(bureau.lire("/mon-compte").body()).contains("Votre mot de passe est changé");
        assertThat(telephone.lire("/mon-compte").statusCode()).isEqualTo(302);
        assertThat(entrer("conseiller", Ville.MOT_DE_PASSE).statusCode()).isEqualTo(422);
        assertThat(entrer("conseiller", NOUVEAU).statusCode()).isEqualTo(302);
    }

    @Test
    void keeps_somebody_who_can_let_others_in() {
        var id = ville.comptes.get(Role.ADMINISTRATEUR).valeur();
        admin.poster("/comptes/" + id + "/desactiver", Map.of());
        assertThat(admin.lire("/comptes/" + id).body()).contains("seul compte qui administre");
        assertThat(admin.poster(
                                "/comptes/" + id,
                                Map.of(
                                        "nom",
                                        "Camille",
                                        "courriel",
                                        ville.courriel("administrateur"),
                                        "role",
                                        "lecteur"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(admin.lire("/comptes").statusCode()).isEqualTo(200);
    }

    @Test
    void keeps_one_of_two_administrateurs_who_put_each_other_out_at_once() throws Exception {
        var second = ville.compte("second", Role.ADMINISTRATEUR);
        var autre = ville.visiteur().entrer(ville.courriel("second"), Ville.MOT_DE_PASSE);
        try (var ensemble = Executors.newVirtualThreadPerTaskExecutor()) {
            ensemble.invokeAll(List.<Callable<Object>>of(
                    () -> admin.poster("/comptes/" + second.valeur() + "/desactiver", Map.of()),
                    () -> autre.poster(chemin(Role.ADMINISTRATEUR) + "/desactiver", Map.of())));
        }
        assertThat(ville.faire(
                        () -> jdbc.sql("select count(*) from compte where 'administrateur' = any (roles) and actif")
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
    }

    @Test
    void makes_a_guesser_of_told_codes_wait() {
        admin.poster(chemin(Role.ACCUEIL) + "/code", Map.of());

        var reponses =
                new Devin().deviner(100, essai -> choisir("accueil", "ABCD-EFGH-%04d".formatted(essai), NOUVEAU));

        assertThat(reponses.getLast().statusCode()).isEqualTo(429);
    }

    @Test
    void writes_who_did_what_to_whom_and_shows_it_by_filters() {
        var cible = ville.comptes.get(Role.ACCUEIL).valeur();
        admin.poster("/comptes/" + cible + "/desactiver", Map.of());

        assertThat(admin.lire("/journal?acte=compte.desactiver").body())
                .contains(
                        "Camille administrateur</strong> a désactivé un compte – Camille accueil",
                        "à l'écran",
                        "127.0.0.1");
        assertThat(admin.lire("/journal?compte=" + cible).body()).contains("a désactivé un compte");
        assertThat(admin.lire("/journal?objet=" + cible + "&du=2020-01-01&au=2020-12-31")
                        .body())
                .contains("Le journal ne contient rien de tel");
        // Its length is known: it was written before it was sent.
        assertThat(admin.lire("/journal.csv").headers().firstValue("Content-Length"))
                .isPresent();
        assertThat(admin.lire("/journal.csv?acte=compte.desactiver").body())
                .startsWith("quand,auteur,acte,phrase,sur_qui,objet,canal,origine")
                .contains("Camille administrateur,compte.desactiver,a désactivé un compte,Camille accueil," + cible);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?compte=x&acte=%27&objet=1&du=hier&au=9999-99-99&page=-1",
                "?page=99999999999999999999",
                "?page=2147483647",
                "?du=2024-13-01&compte=%00",
                "?au=%2B999999999-12-31&acte=a.b",
                "?du=9999-12-31&au=9999-12-31",
            })
    void answers_whatever_the_address_asks(String question) {
        assertThat(admin.lire("/journal" + question).statusCode()).isIn(200, 400);
        assertThat(admin.lire("/journal.csv" + question).statusCode()).isIn(200, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal set acte = 'rien.du_tout'",
                "delete from journal",
                "truncate journal",
                "alter table journal disable trigger all",
            })
    void lets_the_application_change_nothing_in_the_journal(String ordre) {
        assertThatThrownBy(() -> ville.faire(() -> jdbc.sql(ordre).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching(".*(permission denied|must be owner|the journal is kept).*");
        assertThat(ville.faire(() -> jdbc.sql("select count(*) from journal")
                        .query(Integer.class)
                        .single()))
                .isPositive();
    }

    private String empreinte(String nom) {
        return ville.faire(() -> jdbc.sql("select mot_de_passe from compte where courriel = :courriel")
                .param("courriel", ville.courriel(nom))
                .query(String.class)
                .single());
    }

    private HttpResponse<String> choisir(String nom, String code, String motDePasse) {
        return ville.visiteur()
                .poster(
                        "/mot-de-passe/code",
                        Map.of("courriel", ville.courriel(nom), "code", code, "nouveau", motDePasse));
    }

    private HttpResponse<String> entrer(String nom, String motDePasse) {
        return ville.visiteur().poster("/connexion", Map.of("courriel", ville.courriel(nom), "motDePasse", motDePasse));
    }

    private String chemin(Role role) {
        return "/comptes/" + ville.comptes.get(role).valeur();
    }

    private int sessions(Role role) {
        return jdbc.sql("select count(*) from technique.session where principal_name = :qui")
                .param("qui", ville.comptes.get(role).valeur().toString())
                .query(Integer.class)
                .single();
    }

    private static String code(HttpResponse<String> page) {
        var trouve = CODE.matcher(page.body());
        assertThat(trouve.find())
                .as("a code, on a page that answers %d", page.statusCode())
                .isTrue();
        return trouve.group(1);
    }
}
