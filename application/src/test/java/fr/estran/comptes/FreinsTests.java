package fr.estran.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.comptes.Connexions.ResultatConnexion;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Role;
import fr.estran.socle.secrets.CleDesOrigines;
import fr.estran.socle.secrets.Frein;
import fr.estran.socle.secrets.Freins;
import fr.estran.socle.secrets.Tentatives;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who waits for whose failures. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
@Tag("long")
class FreinsTests {

    static final String NOUVEAU = "girafe tournevis mandarine";
    static final String ICI = "203.0.113.1";
    static final AppareilsConnus.Dits RIEN = AppareilsConnus.Dits.RIEN;
    static final String AILLEURS = "203.0.113.2";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Preuves preuves;

    @Autowired
    Connexions connexions;

    @Autowired
    Freins freins;

    @Autowired
    Tentatives tentatives;

    @Autowired
    AppareilsConnus appareils;

    @Autowired
    @Qualifier("clientSansTransaction") JdbcClient jdbc;

    Ville ville;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    @Test
    void makes_nobody_elsewhere_wait_for_false_links() {
        var derniers = IntStream.range(0, 80)
                .mapToObj(essai -> chez(() -> preuves.choisirParLien("faux" + essai, NOUVEAU, ICI)))
                .toList();

        assertThat(derniers).hasAtLeastOneElementOfType(ResultatChoix.TropDEssais.class);
        assertThat(chez(() -> preuves.choisirParLien("faux", NOUVEAU, AILLEURS)))
                .isInstanceOf(ResultatChoix.SansDroit.class);
    }

    @Test
    void lets_in_whoever_has_just_chosen_a_password_whatever_was_guessed_before() {
        var courriel = ville.courriel("accueil");
        IntStream.range(0, 40).forEach(_ -> chez(() -> connexions.tenter(courriel, "mauvais", ICI, RIEN)));
        assertThat(chez(() -> connexions.tenter(courriel, Ville.MOT_DE_PASSE, ICI, RIEN)))
                .isInstanceOf(ResultatConnexion.TropDEssais.class);
        var code = chez(() -> CodesDonnes.donner(contexte, ville.comptes.get(Role.ACCUEIL)));

        assertThat(chez(() -> preuves.choisirParCode(courriel, code, NOUVEAU, ICI)))
                .isInstanceOf(ResultatChoix.Choisi.class);

        assertThat(chez(() -> connexions.tenter(courriel, NOUVEAU, ICI, RIEN)))
                .isInstanceOf(ResultatConnexion.Ouverte.class);
    }

    @Test
    void counts_what_was_forgotten_and_what_was_guessed_apart() {
        IntStream.range(0, 80)
                .forEach(essai -> chez(() -> freins.serrer(Frein.pour("oubli", "inconnue" + essai, ICI))));
        assertThat(chez(() -> connexions.tenter(ville.courriel("accueil"), Ville.MOT_DE_PASSE, ICI, RIEN)))
                .isInstanceOf(ResultatConnexion.Ouverte.class);
    }

    /** Who forgets is no guesser, and has nothing that takes the count back. */
    @Test
    void counts_by_the_day_what_is_done_often_and_guesses_on() {
        var hier = new Tentatives(freins, Clock.fixed(Instant.now().minus(Duration.ofDays(1)), ZoneOffset.UTC));
        chez(() -> hier.compterDuJour("code-perdu", "06 12 34 56 78", ICI));
        chez(() -> hier.compter("ma-place", "AAAAAA", ICI));
        ville.faire(() -> jdbc.sql("update tentative set echecs = 60").update());
        assertThat(chez(() -> hier.attenteDuJour("code-perdu", ICI))).isPresent();
        assertThat(chez(() -> hier.permettreDuJour(1, "rappelez-moi", ICI))).isTrue();
        assertThat(chez(() -> hier.permettreDuJour(1, "rappelez-moi", ICI))).isFalse();

        assertThat(chez(() -> tentatives.attenteDuJour("code-perdu", ICI))).isEmpty();
        assertThat(chez(() -> tentatives.compterDuJour("code-perdu", "06 12 34 56 78", ICI)))
                .isEmpty();
        assertThat(chez(() -> tentatives.permettreDuJour(1, "rappelez-moi", ICI)))
                .isTrue();
        assertThat(chez(() -> tentatives.compter("ma-place", "AAAAAA", ICI))).isPresent();
    }

    /** How long one waits, and after how many tries, would tell who has an account. */
    @Test
    void tells_nobody_which_accounts_are_there() {
        var la = Stream.of(Role.ADMINISTRATEUR, Role.RESPONSABLE, Role.CONSEILLER)
                .map(role -> ville.courriel(role.code()))
                .toList();
        var pasLa = List.of("personne@exemple.fr", "quelqu.un@exemple.fr", "autre@exemple.fr");

        assertThat(comptes(la, "203.0.113.10"))
                .isEqualTo(comptes(pasLa, "203.0.113.11"))
                .containsExactly(5, 5, 3, 5, 5, 3, 5, 5, 3);
    }

    /** After five false passwords each: what the brakes of each account have counted, from which how long to wait follows. */
    private List<Integer> comptes(List<String> courriels, String origine) {
        courriels.forEach(courriel ->
                IntStream.range(0, 5).forEach(_ -> chez(() -> connexions.tenter(courriel, "mauvais", origine, RIEN))));
        return courriels.stream()
                .flatMap(courriel -> Frein.pour("connexion", courriel, origine).stream())
                .map(frein -> ville.faire(() -> jdbc.sql("select echecs from tentative where cle = :cle")
                        .param("cle", gardee(frein))
                        .query(Integer.class)
                        .single()))
                .toList();
    }

    private byte[] gardee(Frein frein) {
        return contexte.getBean(CleDesOrigines.class).empreinte(HexFormat.of().formatHex(frein.cle()));
    }

    /** Of a table of digests, nobody makes addresses again: whoever has the database may try all there are. */
    @Test
    void keeps_no_digest_that_anybody_could_make_of_an_address() {
        var frein = Frein.pour("connexion", "inconnue@exemple.fr", ICI);
        chez(() -> freins.serrer(frein));

        var gardees = ville.faire(
                () -> jdbc.sql("select cle from tentative").query(byte[].class).list());
        assertThat(gardees)
                .hasSize(frein.size())
                .noneMatch(la -> frein.stream().anyMatch(une -> Arrays.equals(une.cle(), la)));
    }

    /** A provider gives one home 256 networks. */
    @Test
    void allows_a_home_twice_what_it_allows_one_of_its_networks() {
        assertThat(IntStream.range(0, 6)
                        .filter(reseau -> chez(
                                () -> tentatives.permettreDuJour(2, "postulant", "2001:db8:1:aa0" + reseau + "::5")))
                        .count())
                .isEqualTo(4);
        assertThat(chez(() -> tentatives.permettreDuJour(2, "postulant", "2001:db8:1:ab00::5")))
                .as("next door")
                .isTrue();
    }

    /** Nor does it when its owner comes in meanwhile: what others tried stays counted. */
    @Test
    void keeps_the_count_of_tries_from_elsewhere_when_the_owner_comes_in() {
        var courriel = ville.courriel("accueil");
        IntStream.range(0, 5)
                .forEach(lieu -> IntStream.range(0, 4)
                        .forEach(_ ->
                                chez(() -> freins.serrer(Frein.pour("connexion", courriel, "203.0.114." + lieu)))));
        ville.faire(() -> jdbc.sql("update tentative set derniere = derniere - interval '1 minute'")
                .update());
        assertThat(chez(() -> connexions.tenter(courriel, Ville.MOT_DE_PASSE, ICI, RIEN)))
                .isInstanceOf(ResultatConnexion.Ouverte.class);

        var duSujet = Frein.pour("connexion", courriel, ICI).get(1);
        assertThat(ville.faire(() -> jdbc.sql("select echecs from tentative where cle = :cle")
                        .param("cle", gardee(duSujet))
                        .query(Integer.class)
                        .single()))
                .isEqualTo(20);
    }

    /** A team behind one address, of which each mistypes a few times a day, does not keep itself out; who tries many accounts waits. */
    @Test
    void counts_each_account_once_for_a_place_and_takes_it_back_when_it_was_right() {
        for (var personne = 0; personne < 48; personne++) {
            var courriel = "agent" + personne + "@exemple.fr";
            IntStream.range(0, 3).forEach(_ -> chez(() -> freins.serrer(Frein.pour("connexion", courriel, ICI))));
        }
        for (var role : List.of(Role.LECTEUR, Role.PARTENAIRE, Role.RESPONSABLE)) {
            chez(() -> connexions.tenter(ville.courriel(role.code()), "mauvais", ICI, RIEN));
            assertThat(chez(() -> connexions.tenter(ville.courriel(role.code()), Ville.MOT_DE_PASSE, ICI, RIEN)))
                    .isNotInstanceOf(ResultatConnexion.TropDEssais.class);
        }
        chez(() -> freins.serrer(Frein.pour("connexion", "encore@exemple.fr", ICI)));
        chez(() -> freins.serrer(Frein.pour("connexion", "toujours@exemple.fr", ICI)));
        assertThat(chez(() -> connexions.tenter(ville.courriel("accueil"), Ville.MOT_DE_PASSE, ICI, RIEN)))
                .isInstanceOf(ResultatConnexion.TropDEssais.class);
    }

    @Test
    void lets_in_a_browser_that_was_in_before_whatever_others_fail_at() {
        var connue = ville.visiteur(Role.ACCUEIL);
        connue.poster("/deconnexion", Map.of());
        empecherTous();

        assertThat(entrer(ville.visiteur(), Ville.MOT_DE_PASSE)).isEqualTo(429);
        assertThat(entrer(connue, Ville.MOT_DE_PASSE)).isEqualTo(302);
    }

    @Test
    void brakes_a_browser_that_is_known_by_what_fails_there() {
        var connue = ville.visiteur(Role.ACCUEIL);
        connue.poster("/deconnexion", Map.of());

        assertThat(IntStream.range(0, 7).map(_ -> entrer(connue, "mauvais")).toArray())
                .containsExactly(422, 422, 422, 422, 422, 429, 429);
        assertThat(entrer(ville.visiteur(), Ville.MOT_DE_PASSE)).isEqualTo(302);
    }

    @Test
    void knows_a_browser_for_its_account_alone_and_until_its_sessions_are_ended() {
        var connue = ville.visiteur(Role.ACCUEIL);
        var jeton = connue.cookies.get("estran-appareil");
        var accueil = ville.comptes.get(Role.ACCUEIL);
        var dits = new AppareilsConnus.Dits(jeton);
        assertThat(chez(() -> appareils.pour(dits, accueil, 1))).isPresent();
        assertThat(chez(() -> appareils.pour(dits, ville.comptes.get(Role.LECTEUR), 1)))
                .isEmpty();
        assertThat(chez(() -> appareils.pour(
                        new AppareilsConnus.Dits(jeton.substring(0, 20) + "AAAA" + jeton.substring(24)), accueil, 1)))
                .isEmpty();
        assertThat(StructureCourante.auNomDe(Ville.dans(contexte).structure, () -> appareils.pour(dits, accueil, 1)))
                .isEmpty();

        ville.faire(() -> jdbc.sql("update compte set generation = generation + 1 where id = :id")
                .param("id", accueil.valeur())
                .update());
        empecherTous();
        assertThat(entrer(connue, Ville.MOT_DE_PASSE)).isEqualTo(429);
    }

    @Test
    void tells_whoever_administers_that_a_proxy_is_not_believed_and_the_log_once(CapturedOutput dit) {
        var elle = ville.visiteur(Role.ADMINISTRATEUR);
        elle.entetes.put("X-Forwarded-For", "203.0.113.9");

        assertThat(elle.lire("/comptes").body()).contains("Un réglage manque sur le serveur");

        elle.lire("/comptes");
        assertThat(dit.getAll())
                .containsOnlyOnce("a proxy says for whom it asks, and is not believed")
                .contains("SERVER_FORWARD_HEADERS_STRATEGY=native")
                .doesNotContain("203.0.113.9");
    }

    @Test
    void remembers_all_who_share_a_browser() {
        var partagee = ville.visiteur(Role.ACCUEIL);
        partagee.entrer(ville.courriel("conseiller"), Ville.MOT_DE_PASSE);
        partagee.poster("/deconnexion", Map.of());
        empecherTous();

        assertThat(entrer(partagee, Ville.MOT_DE_PASSE)).isEqualTo(302);
    }

    /** By so many failures at what is not there, from the one address that tests have, and at the account from elsewhere. */
    private void empecherTous() {
        IntStream.range(0, 51)
                .forEach(essai -> chez(() -> freins.serrer(Frein.pour("connexion", "x" + essai, "127.0.0.1"))));
        IntStream.range(0, 21)
                .forEach(essai -> chez(
                        () -> freins.serrer(Frein.pour("connexion", ville.courriel("accueil"), "203.0.113." + essai))));
    }

    private int entrer(Visiteur visiteur, String motDePasse) {
        return visiteur.poster("/connexion", Map.of("courriel", ville.courriel("accueil"), "motDePasse", motDePasse))
                .statusCode();
    }

    /** A session in the database for each who asks, signed in or not. */
    @Test
    void asks_for_passkeys_in_sessions_that_do_not_last_and_not_without_end() {
        var passant = ville.visiteur();
        assertThat(passant.poster("/connexion/cle/options", Map.of()).statusCode())
                .isEqualTo(200);
        var session =
                new String(Base64.getDecoder().decode(passant.cookies.get("estran-session")), StandardCharsets.UTF_8);
        assertThat(jdbc.sql("select max_inactive_interval from technique.session where session_id = :id")
                        .param("id", session)
                        .query(Integer.class)
                        .single())
                .isEqualTo(300);

        var statuts = IntStream.range(0, 80)
                .map(_ -> {
                    var autre = ville.visiteur();
                    autre.entetes.put("Accept", "*/*");
                    return autre.poster("/connexion/cle/options", Map.of()).statusCode();
                })
                .toArray();
        assertThat(statuts).contains(200, 429);
    }

    private <T> T chez(Supplier<T> essai) {
        return StructureCourante.auNomDe(ville.structure, essai::get);
    }
}
