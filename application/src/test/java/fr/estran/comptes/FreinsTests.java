package fr.estran.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.commun.StructureCourante;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who waits for whose failures. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FreinsTests {

    static final String NOUVEAU = "girafe tournevis mandarine";
    static final String ICI = "203.0.113.1";
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
    GestionDesComptes gestion;

    @Autowired
    JdbcClient jdbc;

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
        IntStream.range(0, 40).forEach(_ -> chez(() -> connexions.tenter(courriel, "mauvais", ICI)));
        assertThat(chez(() -> connexions.tenter(courriel, Ville.MOT_DE_PASSE, ICI)))
                .isInstanceOf(ResultatConnexion.TropDEssais.class);
        var code = chez(() -> gestion.donnerUnCode(ville.comptes.get(Role.ACCUEIL)));

        assertThat(chez(() -> preuves.choisirParCode(courriel, code, NOUVEAU, ICI)))
                .isInstanceOf(ResultatChoix.Choisi.class);

        assertThat(chez(() -> connexions.tenter(courriel, NOUVEAU, ICI))).isInstanceOf(ResultatConnexion.Ouverte.class);
    }

    @Test
    void counts_what_was_forgotten_and_what_was_guessed_apart() {
        IntStream.range(0, 80)
                .forEach(essai -> chez(() -> freins.serrer(Frein.pour("oubli", "inconnue" + essai, ICI))));
        assertThat(chez(() -> connexions.tenter(ville.courriel("accueil"), Ville.MOT_DE_PASSE, ICI)))
                .isInstanceOf(ResultatConnexion.Ouverte.class);
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
