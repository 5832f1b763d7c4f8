package fr.estran.comptes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Role;
import fr.estran.socle.droits.Roles;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sign-in by a provider that says what it wants: what is true lets in, and nothing else does. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.sorties.internes=127.0.0.1")
@ExtendWith(OutputCaptureExtension.class)
@Tag("long")
class ParFournisseurTests {

    static final String SIRET = "21290232800013";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    Visiteur admin;
    FournisseurHostile fournisseur;

    @BeforeEach
    void une_ville_et_son_fournisseur() {
        ville = Ville.dans(contexte);
        admin = ville.visiteur(Role.ADMINISTRATEUR);
        fournisseur = new FournisseurHostile();
    }

    @AfterEach
    void fermer() {
        fournisseur.close();
    }

    @Test
    void lets_in_whom_an_administrateur_has_linked_and_says_so_in_the_journal() {
        regler(Map.of());
        assertThat(ville.visiteur().lire("/connexion").body()).contains("Se connecter avec le compte de la mairie");
        relier(Role.CONSEILLER, "camille");
        var conseiller = ville.visiteur();

        assertThat(vers(passer(conseiller))).isEqualTo("/equipe");
        assertThat(conseiller.lire("/equipe").statusCode()).isEqualTo(200);
        assertThat(admin.lire("/journal").body())
                .contains(
                        "a réglé le fournisseur",
                        "a relié un compte à une identité",
                        "a ouvert une session par le fournisseur");
        assertThat(admin.lire(fiche(Role.CONSEILLER)).body()).contains("<code>camille</code>");
    }

    @Test
    void asks_as_it_should_and_proves_that_it_asked() {
        regler(Map.of("niveaux", "fort très-fort"));
        var depart = parametres(ville.visiteur().lire("/connexion/fournisseur"));

        assertThat(depart)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", FournisseurHostile.CLIENT)
                .containsEntry("scope", "openid profile email")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("acr_values", "fort très-fort")
                .containsEntry("redirect_uri", ville.adresse("/connexion/fournisseur/retour"));
        assertThat(depart.get("state")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(depart.get("nonce")).hasSizeGreaterThanOrEqualTo(32);
        passer(ville.visiteur());
        assertThat(fournisseur.demandes)
                .anySatisfy(demande -> assertThat(demande).startsWith("/jetons").contains("code_verifier="));
    }

    @Test
    void tells_whoever_is_unknown_whom_to_ask_and_makes_no_compte() {
        regler(Map.of("parAdresse", "oui"));
        fournisseur.dits.putAll(
                Map.of("name", "Dominique Exemple", "email", "dominique@exemple.fr", "email_verified", true));
        var comptes = comptes();
        var elle = ville.visiteur();
        var reponse = passer(elle);

        assertThat(reponse.statusCode()).isEqualTo(403);
        assertThat(reponse.body())
                .contains(
                        "Rien ici ne s'ouvre avec cette identité",
                        "la personne qui administre le service",
                        "Dominique Exemple",
                        "<code>camille</code>");
        assertThat(comptes()).isEqualTo(comptes);
        assertThat(elle.lire("/equipe").statusCode()).isEqualTo(302);
        assertThat(admin.lire("/journal").body()).contains("pas pu entrer par le fournisseur");
    }

    @Test
    void links_by_a_verified_address_where_the_fournisseur_is_trusted_for_it() {
        regler(Map.of("parAdresse", "oui"));
        fournisseur.dits.putAll(Map.of("email", ville.courriel("accueil").toUpperCase(), "email_verified", true));

        assertThat(vers(passer(ville.visiteur()))).isEqualTo("/equipe");

        fournisseur.dits.putAll(Map.of("email", "autre@exemple.fr", "email_verified", false));
        assertThat(vers(passer(ville.visiteur())))
                .as("the word of the provider for her is kept, whatever her address becomes")
                .isEqualTo("/equipe");
        fournisseur.dits.put("sub", "une autre");
        fournisseur.dits.putAll(Map.of("email", ville.courriel("accueil"), "email_verified", true));
        assertThat(passer(ville.visiteur()).statusCode())
                .as("an address that was given to somebody else")
                .isEqualTo(403);
    }

    /** The same words whether the address is an account's or nobody's. */
    @Test
    void says_the_same_of_an_address_that_is_not_verified_whoever_has_it() {
        regler(Map.of("parAdresse", "oui"));
        var reponses = Stream.of(ville.courriel("accueil"), "personne@exemple.fr")
                .map(adresse -> {
                    fournisseur.dits.putAll(Map.of("email", adresse, "email_verified", false));
                    return passer(ville.visiteur()).body().replace(adresse, "ADRESSE");
                })
                .map(ParFournisseurTests::sansJeton)
                .toList();

        assertThat(reponses.getFirst()).contains("ne dit pas avoir vérifié votre adresse");
        assertThat(reponses.getLast()).isEqualTo(reponses.getFirst());

        regler(Map.of());
        fournisseur.dits.putAll(Map.of("email", ville.courriel("accueil"), "email_verified", true));
        assertThat(passer(ville.visiteur()).body())
                .as("where it is not trusted for addresses")
                .contains("Rien ici ne s'ouvre");
    }

    static Stream<Named<UnaryOperator<JWTClaimsSet.Builder>>> contenusFaux() {
        var maintenant = Instant.now();
        return Stream.of(
                Named.of("another nonce", jeton -> jeton.claim("nonce", "autre")),
                Named.of("no nonce", jeton -> jeton.claim("nonce", null)),
                Named.of("for another client", jeton -> jeton.audience("un autre")),
                Named.of(
                        "for two, the other one meant",
                        jeton -> jeton.audience(List.of("estran", "un autre")).claim("azp", "un autre")),
                Named.of("of another issuer", jeton -> jeton.issuer("https://ailleurs.example")),
                Named.of(
                        "over",
                        jeton -> jeton.issueTime(Date.from(maintenant.minusSeconds(600)))
                                .expirationTime(Date.from(maintenant.minusSeconds(120)))),
                Named.of(
                        "of tomorrow",
                        jeton -> jeton.issueTime(Date.from(maintenant.plusSeconds(86400)))
                                .expirationTime(Date.from(maintenant.plusSeconds(90000)))),
                Named.of("without end", jeton -> jeton.expirationTime(null)),
                Named.of("of nobody", jeton -> jeton.subject(null)),
                Named.of("of a name that no base keeps", jeton -> jeton.subject("a\0b")),
                Named.of("of somebody else than it says next", jeton -> jeton.subject("une autre")));
    }

    @ParameterizedTest
    @MethodSource("contenusFaux")
    void refuses_a_jeton(UnaryOperator<JWTClaimsSet.Builder> faux) {
        regler(Map.of());
        relier(Role.CONSEILLER, "camille");
        fournisseur.retouche = faux;

        refuse("n'a pas pu être vérifiée");
        fournisseur.retouche = jeton -> jeton;
        assertThat(vers(passer(ville.visiteur()))).isEqualTo("/equipe");
    }

    static Stream<Named<BiFunction<FournisseurHostile, JWTClaimsSet, String>>> signaturesFausses() {
        return Stream.of(
                Named.of("none", FournisseurHostile::enClair),
                Named.of("a shared secret's", FournisseurHostile::signerDuSecret),
                Named.of("the public key's, taken for a secret", FournisseurHostile::signerDeLaClePublique),
                Named.of("another key's of that name", FournisseurHostile::signerDUneAutreCle),
                Named.of("of another kind of token", FournisseurHostile::dUneAutreSorte),
                Named.of("no token at all", (_, _) -> "a.b.c"));
    }

    @ParameterizedTest
    @MethodSource("signaturesFausses")
    void refuses_a_signature(BiFunction<FournisseurHostile, JWTClaimsSet, String> fausse) {
        regler(Map.of());
        relier(Role.CONSEILLER, "camille");
        fournisseur.signature = contenu -> fausse.apply(fournisseur, contenu);

        refuse("n'a pas pu être vérifiée");
    }

    @Test
    void bears_with_a_clock_that_is_a_little_off() {
        regler(Map.of());
        relier(Role.CONSEILLER, "camille");
        for (var ecart : List.of(-50, 50)) {
            var leur = Instant.now().plusSeconds(ecart);
            fournisseur.retouche =
                    jeton -> jeton.issueTime(Date.from(leur)).expirationTime(Date.from(leur.plusSeconds(5)));
            assertThat(vers(passer(ville.visiteur()))).as("%d s", ecart).isEqualTo("/equipe");
        }
    }

    @Test
    void asks_for_the_cles_again_when_they_have_changed() {
        regler(Map.of());
        relier(Role.CONSEILLER, "camille");
        assertThat(vers(passer(ville.visiteur()))).isEqualTo("/equipe");
        for (var fois = 0; fois < 3; fois++) {
            fournisseur.tourner();
            assertThat(vers(passer(ville.visiteur()))).isEqualTo("/equipe");
        }
        fournisseur.enCourbeElliptique();
        assertThat(vers(passer(ville.visiteur()))).isEqualTo("/equipe");
    }

    @Test
    void listens_to_a_retour_once_and_in_the_browser_that_went() {
        regler(Map.of());
        relier(Role.CONSEILLER, "camille");
        var elle = ville.visiteur();
        var depart = partir(elle);
        var cookie = elle.cookies.get("estran-fournisseur");
        var retour = retour(depart);

        assertThat(ville.visiteur().lire(retour).body()).as("another browser").contains("a déjà servi");
        assertThat(elle.lire(retour).headers().firstValue("Location"))
                .hasValueSatisfying(ou -> assertThat(ou).endsWith("/equipe"));
        assertThat(elle.lire(retour).body()).as("twice").contains("a déjà servi");
        var voleur = ville.visiteur();
        voleur.cookies.put("estran-fournisseur", cookie);
        assertThat(voleur.lire(retour).body()).as("with what was stolen").contains("a déjà servi");
        assertThat(voleur.lire("/equipe").statusCode()).isEqualTo(302);

        var autre = ville.visiteur();
        partir(autre);
        assertThat(autre.lire("/connexion/fournisseur/retour?code=c&state=autre")
                        .body())
                .contains("a déjà servi");
        assertThat(autre.lire(retour(partir(autre)) + "&iss=https://ailleurs.example")
                        .body())
                .as("another issuer's answer")
                .contains("n'a pas pu être vérifiée");
        fournisseur.statutDesJetons = 400;
        assertThat(passer(autre).body()).as("a code that was used").contains("a déjà servi");
    }

    @Test
    void takes_no_retour_under_other_settings_than_it_was_begun_under() {
        regler(Map.of());
        relier(Role.CONSEILLER, "camille");
        var elle = ville.visiteur();
        var depart = partir(elle);
        regler(Map.of("nom", "le compte de la ville"));

        assertThat(elle.lire(retour(depart)).body()).contains("a déjà servi");
    }

    @Test
    void has_no_use_for_what_another_ville_s_fournisseur_says() {
        regler(Map.of());
        relier(Role.CONSEILLER, "camille");
        var voisine = Ville.dans(contexte);
        try (var sien = new FournisseurHostile()) {
            assertThat(regler(voisine.visiteur(Role.ADMINISTRATEUR), sien, Map.of())
                            .statusCode())
                    .isEqualTo(302);
            var attaquant = voisine.visiteur();
            var depart = parametres(attaquant.lire("/connexion/fournisseur"));
            sien.nonce = depart.get("nonce");
            assertThat(attaquant.lire(retour(depart)).body())
                    .as("of that name an account is linked elsewhere")
                    .contains("Rien ici ne s'ouvre");

            depart = parametres(attaquant.lire("/connexion/fournisseur"));
            sien.nonce = depart.get("nonce");
            fournisseur.nonce = depart.get("nonce");
            var ici = attaquant.chez(ville);
            assertThat(ici.lire(retour(depart)).body())
                    .as("begun there, ended here")
                    .contains("a déjà servi");
            assertThat(ici.lire("/equipe").statusCode()).isEqualTo(302);

            depart = partir(ici);
            sien.annonce.put("issuer", fournisseur.emetteur());
            fournisseur.signature = sien::signer;
            assertThat(ici.lire(retour(depart)).body())
                    .as("signed by the other's key")
                    .contains("n'a pas pu être vérifiée");
        }
    }

    @Test
    void makes_whoever_brings_what_nobody_signed_wait_and_nobody_for_a_refusal_or_a_silence() {
        regler(Map.of());
        relier(Role.CONSEILLER, "camille");
        var elle = ville.visiteur();
        for (var fois = 0; fois < 60; fois++) {
            var refus = retour(partir(elle)).replace("code=c", "error=access_denied");
            assertThat(elle.lire(refus).statusCode()).isEqualTo(403);
        }
        assertThat(vers(passer(elle)))
                .as("a town hall of one address, where many change their mind")
                .isEqualTo("/equipe");

        fournisseur.signature = fournisseur::enClair;
        var devin = ville.visiteur();
        var dernier = passer(devin);
        for (var fois = 0; fois < 60; fois++) {
            dernier = passer(devin);
        }
        assertThat(vers(dernier)).isEqualTo("/connexion");
    }

    /** Whoever waits for it holds a thread: they are few of one town, and the others are told at once. */
    @Test
    void lets_few_wait_for_a_fournisseur_that_is_silent() throws Exception {
        regler(Map.of());
        relier(Role.CONSEILLER, "camille");
        passer(ville.visiteur());
        var retours = Stream.generate(ville::visiteur)
                .limit(8)
                .map(qui -> Map.entry(qui, retour(partir(qui))))
                .toList();
        fournisseur.seTaire();
        var demandes = fournisseur.demandes.size();

        try (var ensemble = Executors.newVirtualThreadPerTaskExecutor()) {
            var tous = retours.stream()
                    .map(deux -> ensemble.submit(() -> deux.getKey().lire(deux.getValue())))
                    .toList();
            for (var un : tous) {
                assertThat(un.get().body()).contains("ne répond pas en ce moment");
            }
        }
        assertThat(fournisseur.demandes.size() - demandes).isBetween(1, 4);
    }

    @Test
    void asks_a_fournisseur_that_may_be_silent_for_one_at_a_time() throws Exception {
        regler(Map.of());
        fournisseur.seTaire();
        var demandes = fournisseur.demandes.size();

        try (var ensemble = Executors.newVirtualThreadPerTaskExecutor()) {
            var tous = Stream.generate(ville::visiteur)
                    .limit(6)
                    .map(qui -> ensemble.submit(() -> qui.lire("/connexion/fournisseur")))
                    .toList();
            for (var un : tous) {
                assertThat(un.get().body()).contains("ne répond pas en ce moment");
            }
        }
        assertThat(fournisseur.demandes.size() - demandes).isEqualTo(1);
    }

    @Test
    void opens_another_session_than_the_one_that_was_planted() {
        regler(Map.of());
        relier(Role.CONSEILLER, "camille");
        var planteur = ville.visiteur();
        planteur.demander("POST", "/connexion/cle/options", null, BodyPublishers.noBody());
        var elle = ville.visiteur();
        elle.cookies.put("estran-session", planteur.cookies.get("estran-session"));

        passer(elle);

        assertThat(elle.lire("/equipe").statusCode()).isEqualTo(200);
        assertThat(elle.cookies.get("estran-session")).isNotEqualTo(planteur.cookies.get("estran-session"));
        assertThat(planteur.lire("/equipe").statusCode()).isEqualTo(302);
    }

    @Test
    void says_that_a_fournisseur_is_silent_and_goes_on_by_password() {
        regler(Map.of());
        var elle = ville.visiteur();
        var depart = partir(elle);
        fournisseur.close();

        var reponse = elle.lire(retour(depart));
        assertThat(reponse.statusCode()).isEqualTo(503);
        assertThat(reponse.body()).contains("ne répond pas en ce moment", "Recommencer");
        assertThat(ville.visiteur(Role.CONSEILLER).lire("/equipe").statusCode()).isEqualTo(200);
        assertThat(ville.visiteur().lire("/connexion").body()).contains("motDePasse");
    }

    @Test
    void opens_nothing_of_a_compte_that_is_suspended() {
        regler(Map.of());
        relier(Role.CONSEILLER, "camille");
        var elle = ville.visiteur();
        passer(elle);
        admin.poster(fiche(Role.CONSEILLER) + "/desactiver", Map.of());

        assertThat(elle.lire("/equipe").statusCode()).isEqualTo(302);
        assertThat(passer(elle).body()).contains("est désactivé").doesNotContain(ville.courriel("conseiller"));
    }

    @Test
    void ends_the_sessions_of_a_compte_that_is_linked_no_more() {
        regler(Map.of());
        relier(Role.CONSEILLER, "camille");
        assertThat(relier(Role.ACCUEIL, "camille").body()).isEmpty();
        assertThat(admin.lire(fiche(Role.ACCUEIL)).body()).contains("relié à personne");
        var elle = ville.visiteur();
        passer(elle);
        assertThat(elle.lire("/equipe").statusCode()).isEqualTo(200);

        admin.poster(fiche(Role.CONSEILLER) + "/identite/retirer", Map.of());

        assertThat(elle.lire("/equipe").statusCode()).isEqualTo(302);
        assertThat(passer(elle).statusCode()).isEqualTo(403);
    }

    @Test
    void ends_the_sessions_of_an_identite_in_whose_place_another_is_linked() {
        regler(Map.of());
        relier(Role.CONSEILLER, "camille");
        var elle = ville.visiteur();
        passer(elle);
        relier(Role.CONSEILLER, "camille");
        assertThat(elle.lire("/equipe").statusCode()).as("the same one again").isEqualTo(200);

        relier(Role.CONSEILLER, "une autre");

        assertThat(elle.lire("/equipe").statusCode()).isEqualTo(302);
        assertThat(passer(elle).statusCode()).isEqualTo(403);
    }

    @Test
    void ends_the_sessions_of_a_compte_that_its_new_address_unlinks() {
        regler(Map.of());
        relier(Role.ACCUEIL, "camille");
        var elle = ville.visiteur();
        passer(elle);
        var autre = Map.of("nom", "Camille accueil", "courriel", "autre@exemple.fr", "role", "accueil");

        assertThat(admin.poster(fiche(Role.ACCUEIL), autre).statusCode()).isEqualTo(302);

        assertThat(elle.lire("/equipe").statusCode()).isEqualTo(302);
        assertThat(passer(elle).statusCode()).isEqualTo(403);
    }

    @Test
    void links_no_administrateur_by_an_address() {
        regler(Map.of("parAdresse", "oui"));
        fournisseur.dits.putAll(Map.of("email", ville.courriel("administrateur"), "email_verified", true));

        assertThat(passer(ville.visiteur()).body()).contains("Rien ici ne s'ouvre");
        relier(Role.ADMINISTRATEUR, "camille");
        assertThat(vers(passer(ville.visiteur()))).isEqualTo("/equipe");
    }

    @Test
    void asks_for_a_second_facteur_where_the_fournisseur_tells_of_none() {
        regler(Map.of("niveaux", "fort"));
        relier(Role.CONSEILLER, "camille");
        admin.poster("/comptes/regles", Map.of("role", "conseiller"));

        var elle = ville.visiteur();
        assertThat(vers(passer(elle))).isEqualTo("/second-facteur");
        assertThat(elle.lire("/equipe").headers().firstValue("Location")).hasValue("/second-facteur");
        fournisseur.retouche = jeton -> jeton.claim("acr", "faible").claim("amr", List.of("pwd"));
        assertThat(vers(passer(ville.visiteur()))).isEqualTo("/second-facteur");
        fournisseur.retouche = jeton -> jeton.claim("acr", "fort");
        assertThat(vers(passer(ville.visiteur()))).isEqualTo("/equipe");
        fournisseur.retouche = jeton -> jeton.claim("amr", List.of("pwd", "mfa"));
        assertThat(vers(passer(ville.visiteur()))).isEqualTo("/equipe");
    }

    @Test
    void proves_again_who_one_is_where_the_fournisseur_has_just_asked() {
        regler(Map.of("niveaux", "fort"));
        relier(Role.ADMINISTRATEUR, "camille");
        var elle = ville.visiteur();
        passer(elle);
        var compte = Map.of("nom", "Dominique Exemple", "courriel", "d@exemple.fr", "role", "accueil");
        assertThat(elle.poster("/comptes", compte).body())
                .as("to be in there proves nothing of this moment")
                .contains("Confirmez que c'est vous", "href=\"/preuve/fournisseur\"");
        assertThat(parametres(elle.lire("/preuve/fournisseur")))
                .containsEntry("prompt", "login")
                .containsEntry("max_age", "0");

        assertThat(confirmer(elle).body()).as("nothing of when").contains("n'a pas confirmé à l'instant");
        fournisseur.retouche = jeton -> prouve(jeton, 3600);
        assertThat(confirmer(elle).body()).as("an hour ago").contains("n'a pas confirmé à l'instant");
        fournisseur.retouche = jeton -> prouve(jeton, 0);
        fournisseur.dits.put("sub", "une autre");
        assertThat(confirmer(elle).body()).as("somebody else").contains("n'a pas confirmé à l'instant");
        assertThat(elle.poster("/comptes", compte).body()).contains("Confirmez que c'est vous");
        fournisseur.dits.put("sub", "camille");
        assertThat(vers(confirmer(elle))).isEqualTo("/preuve/faite");
        assertThat(elle.poster("/comptes", compte).body()).doesNotContain("Confirmez que c'est vous");
    }

    @Test
    void asks_beside_that_proof_for_the_code_of_a_telephone_where_it_tells_of_no_second_facteur() {
        regler(Map.of("niveaux", "fort"));
        relier(Role.ADMINISTRATEUR, "camille");
        ville.faire(() -> jdbc.sql("""
            insert into second_facteur (structure_id, compte_id, secret, confirme_le)
            values (structure_courante(), :compte, sha256('secret'), now())
            """)
                .param("compte", ville.comptes.get(Role.ADMINISTRATEUR).valeur())
                .update());
        fournisseur.retouche = jeton -> jeton.claim("acr", "fort");
        var elle = ville.visiteur();
        assertThat(vers(passer(elle))).isEqualTo("/equipe");
        fournisseur.retouche = jeton -> prouve(jeton, 0);
        assertThat(vers(confirmer(elle))).isEqualTo("/preuve/faite");

        assertThat(elle.lire("/journal.csv").body())
                .contains("preuveCode")
                .doesNotContain("preuveMotDePasse", "/preuve/fournisseur");
        fournisseur.retouche = jeton -> prouve(jeton, 0).claim("acr", "fort");
        assertThat(vers(confirmer(elle))).isEqualTo("/preuve/faite");
        assertThat(elle.lire("/journal.csv").body()).contains("quand,auteur,acte");
    }

    /** A code of ours says nothing of when the other factor was shown. */
    @Test
    void takes_a_second_facteur_after_a_session_of_this_morning_for_no_proof() {
        regler(Map.of("niveaux", "fort"));
        relier(Role.ADMINISTRATEUR, "camille");
        admin.poster("/comptes/regles", Map.of("role", "administrateur"));
        var elle = ville.visiteur();
        fournisseur.retouche = jeton -> prouve(jeton, 7200);
        assertThat(vers(passer(elle))).isEqualTo("/second-facteur");
        var page = elle.lire("/second-facteur/mise-en-place").body();
        var trouve = SecondFacteurTests.SECRET.matcher(page);
        assertThat(trouve.find()).isTrue();
        var secret = trouve.group(1).replace(" ", "");

        elle.poster("/second-facteur/mise-en-place", Map.of("code", SecondFacteurTests.codeDe(secret, 0)));

        assertThat(elle.lire("/comptes").statusCode()).isEqualTo(200);
        assertThat(elle.lire("/journal.csv").body()).contains("Confirmez que c'est vous");
        fournisseur.retouche = jeton -> prouve(jeton, 1);
        assertThat(vers(passer(elle))).isEqualTo("/second-facteur");
        elle.poster("/second-facteur", Map.of("code", SecondFacteurTests.codeDe(secret, 1)));
        assertThat(elle.lire("/journal.csv").body()).contains("quand,auteur,acte");
    }

    /** Its password is on everybody's lips: outside of the demonstration it opens nothing. */
    @Test
    void lets_no_compte_of_the_demonstration_be_the_one_de_secours() {
        var deTous = ville.faire(() -> ComptesDEssai.creer(
                contexte,
                "secours" + Compte.DEMONSTRATION,
                "Camille Exemple",
                Roles.de(Role.ADMINISTRATEUR),
                Ville.MOT_DE_PASSE));
        var refus = regler(
                admin,
                fournisseur,
                Map.of("exclusif", "oui", "secours", deTous.valeur().toString()));

        assertThat(refus.body()).contains("Choisissez un compte en service qui administre");
    }

    @Test
    void listens_to_no_password_but_that_of_the_compte_de_secours() {
        regler(Map.of());
        relier(Role.CONSEILLER, "camille");
        var secours = ville.comptes.get(Role.ADMINISTRATEUR).valeur().toString();
        assertThat(regler(admin, fournisseur, Map.of("exclusif", "oui", "secours", ""))
                        .body())
                .contains("Choisissez un compte en service qui administre");
        assertThat(regler(
                                admin,
                                fournisseur,
                                Map.of(
                                        "exclusif",
                                        "oui",
                                        "secours",
                                        ville.comptes.get(Role.ACCUEIL).valeur().toString()))
                        .statusCode())
                .isEqualTo(422);
        regler(Map.of("exclusif", "oui", "secours", secours));

        assertThat(tenter("accueil").statusCode()).isEqualTo(422);
        assertThat(tenter("administrateur").statusCode()).isEqualTo(302);
        assertThat(vers(passer(ville.visiteur()))).isEqualTo("/equipe");
        assertThat(ville.visiteur().lire("/connexion").body())
                .contains("Avec le compte de secours", "Se connecter avec le compte de la mairie");
        ville.compte("autre", Role.ADMINISTRATEUR);
        admin.poster("/comptes/" + secours + "/desactiver", Map.of());
        assertThat(admin.lire("/comptes/" + secours).body()).contains("compte de secours");
        assertThat(tenter("administrateur").statusCode()).isEqualTo(302);

        admin.poster("/comptes/fournisseur/retirer", Map.of());
        assertThat(tenter("accueil").statusCode()).isEqualTo(302);
        assertThat(vers(ville.visiteur().lire("/connexion/fournisseur"))).isEqualTo("/connexion");
    }

    @Test
    void signs_out_there_too() {
        regler(Map.of());
        relier(Role.CONSEILLER, "camille");
        var elle = ville.visiteur();
        passer(elle);
        assertThat(vers(elle.poster("/deconnexion", Map.of()))).isEqualTo("/connexion/sortie");
        assertThat(elle.lire("/equipe").statusCode()).isEqualTo(302);

        var page = elle.lire("/connexion/sortie");
        var suite = page.headers().firstValue("Refresh").orElseThrow();
        assertThat(suite).startsWith("0; url=" + fournisseur.emetteur() + "/sortir?");
        assertThat(requete(suite.replace("0; url=", "")))
                .containsEntry("post_logout_redirect_uri", ville.adresse("/connexion/sortie"))
                .hasEntrySatisfying("id_token_hint", jeton -> assertThat(jeton).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+"))
                .containsKey("state");
        assertThat(vers(elle.lire("/connexion/sortie"))).isEqualTo("/connexion?sortie");
        var parMotDePasse = ville.visiteur(Role.CONSEILLER);
        assertThat(vers(parMotDePasse.poster("/deconnexion", Map.of()))).isEqualTo("/connexion?sortie");
    }

    @Test
    void is_of_the_same_organisme_at_proconnect_which_signs_what_it_says() {
        var refus = regler(admin, fournisseur, Map.of("genre", "proconnect"));
        assertThat(refus.body()).contains("donnez d'abord le numéro SIRET");
        admin.remplir("/reglages/site", Map.of("siret", SIRET));
        regler(Map.of("genre", "proconnect", "parAdresse", "oui"));
        fournisseur.dits.putAll(Map.of(
                "given_name", "Camille", "usual_name", "Exemple", "email", ville.courriel("accueil"), "siret", SIRET));
        var depart = parametres(ville.visiteur().lire("/connexion/fournisseur"));
        assertThat(depart)
                .containsEntry("scope", "openid given_name usual_name email siret")
                .containsEntry(
                        "claims", "{\"id_token\":{\"auth_time\":{\"essential\":true},\"acr\":null,\"amr\":null}}")
                .doesNotContainKeys("max_age", "prompt");
        assertThat(ville.visiteur().lire("/connexion").body()).contains("identifier avec ProConnect");

        assertThat(passer(ville.visiteur()).body()).as("not signed").contains("n'a pas pu être vérifiée");
        fournisseur.ditsSignes = dites -> dites.audience("un autre");
        assertThat(passer(ville.visiteur()).body()).contains("n'a pas pu être vérifiée");
        fournisseur.ditsSignes = dites -> dites.issuer("https://ailleurs.example");
        assertThat(passer(ville.visiteur()).body()).contains("n'a pas pu être vérifiée");
        fournisseur.ditsSignes = dites -> dites.claim("siret", "21350238800019");
        assertThat(passer(ville.visiteur()).body()).contains("d'un autre organisme");
        fournisseur.ditsSignes = dites -> dites.claim("siret", null);
        assertThat(passer(ville.visiteur()).body()).contains("d'un autre organisme");
        fournisseur.ditsSignes = dites -> dites.claim("siret", "21290232800099");
        for (var niveau : List.of("", "https://proconnect.gouv.fr/assurance/self-asserted-2fa")) {
            fournisseur.retouche = jeton -> jeton.claim("acr", niveau);
            assertThat(passer(ville.visiteur()).body())
                    .as("who has said it themselves: %s", niveau)
                    .contains("ne dit pas avoir vérifié");
        }
        fournisseur.retouche = jeton -> jeton.claim("acr", "https://proconnect.gouv.fr/assurance/consistency-checked");
        assertThat(vers(passer(ville.visiteur())))
                .as("another establishment of the town")
                .isEqualTo("/equipe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://10.0.0.1",
                "https://localhost",
                "https://169.254.169.254/latest",
                "https://[::1]:8443",
                "https://[::ffff:127.0.0.1]",
                "http://192.168.1.1",
                "http://localhost",
                "https://camille@127.0.0.1"
            })
    void asks_nothing_of_the_network_around_it(String adresse) {
        assertThat(regler(admin, fournisseur, Map.of("emetteur", adresse)).body())
                .contains("Rien à cette adresse ne se présente comme ce fournisseur");
    }

    @Test
    void follows_no_address_that_an_address_leads_to_and_takes_no_other_issuer() {
        fournisseur.redirection = "http://127.0.0.1:1/";
        assertThat(regler(admin, fournisseur, Map.of()).statusCode()).isEqualTo(422);
        fournisseur.redirection = null;
        fournisseur.annonce.put("issuer", "https://ailleurs.example");
        assertThat(regler(admin, fournisseur, Map.of()).body()).contains("Rien à cette adresse ne se présente");
        fournisseur.annonce.put("issuer", fournisseur.emetteur());
        fournisseur.annonce.put("authorization_endpoint", "javascript:alert(1)");
        assertThat(regler(admin, fournisseur, Map.of()).statusCode()).isEqualTo(422);
        fournisseur.annonce.put("authorization_endpoint", fournisseur.emetteur() + "/autoriser");
        fournisseur.annonce.put("response_types_supported", 12);
        assertThat(regler(admin, fournisseur, Map.of()).statusCode())
                .as("what is malformed is told to whoever sets it")
                .isEqualTo(422);
        fournisseur.annonce.put("response_types_supported", List.of("code"));
        fournisseur.annonce.remove("token_endpoint");
        assertThat(regler(admin, fournisseur, Map.of()).statusCode()).isEqualTo(422);
        fournisseur.annonce.put("token_endpoint", fournisseur.emetteur() + "/jetons");
        fournisseur.annonce.put("trop", "long".repeat(300_000));
        assertThat(regler(admin, fournisseur, Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void shows_its_secret_to_nobody_and_gives_it_to_no_other_address(CapturedOutput sortie) {
        regler(Map.of());
        relier(Role.CONSEILLER, "camille");
        passer(ville.visiteur());
        fournisseur.signature = fournisseur::enClair;
        passer(ville.visiteur());

        assertThat(admin.lire("/comptes/fournisseur").body()).doesNotContain(FournisseurHostile.SECRET);
        assertThat(ville.faire(() -> jdbc.sql("select encode(secret, 'escape') from fournisseur")
                        .query(String.class)
                        .single()))
                .doesNotContain("un secret");
        assertThat(regler(admin, fournisseur, Map.of("secret", "")).statusCode())
                .isEqualTo(302);
        assertThat(regler(admin, fournisseur, Map.of("secret", "", "client", "autre"))
                        .body())
                .contains("donnez le secret qui va avec");
        assertThat(sortie.getAll())
                .doesNotContain(FournisseurHostile.SECRET)
                .doesNotContain("camille@")
                .contains("a sign-in by the provider of the town failed (invalide)");
    }

    @ParameterizedTest
    @EnumSource(EchecDuFournisseur.class)
    void has_words_for(EchecDuFournisseur echec) {
        var mots = Messages.de("comptes/comptes");
        for (var quoi : List.of("echec.pourquoi.", "echec.faire.")) {
            assertThat(mots.dire(quoi + echec.code(), "fournisseur", "ProConnect"))
                    .isNotBlank();
        }
    }

    @Test
    void leads_nowhere_in_a_ville_that_has_none() {
        assertThat(ville.visiteur().lire("/connexion").body()).doesNotContain("/connexion/fournisseur");
        assertThat(vers(ville.visiteur().lire("/connexion/fournisseur"))).isEqualTo("/connexion");
        assertThat(vers(ville.visiteur().lire("/connexion/fournisseur/retour?code=c&state=s")))
                .isEqualTo("/connexion");
    }

    private void refuse(String phrase) {
        var elle = ville.visiteur();
        var reponse = passer(elle);
        assertThat(reponse.statusCode()).isEqualTo(403);
        assertThat(reponse.body()).contains(phrase).doesNotContain("camille", ville.courriel("conseiller"));
        assertThat(elle.lire("/equipe").statusCode()).isEqualTo(302);
    }

    private void regler(Map<String, String> champs) {
        assertThat(regler(admin, fournisseur, champs).statusCode()).isEqualTo(302);
    }

    static HttpResponse<String> regler(Visiteur admin, FournisseurHostile chez, Map<String, String> champs) {
        var tous = new HashMap<>(Map.of(
                "genre",
                "autre",
                "nom",
                "le compte de la mairie",
                "emetteur",
                chez.emetteur(),
                "client",
                FournisseurHostile.CLIENT,
                "secret",
                FournisseurHostile.SECRET));
        tous.putAll(champs);
        return admin.poster("/comptes/fournisseur", tous);
    }

    private HttpResponse<String> relier(Role role, String sujet) {
        return admin.poster(fiche(role) + "/identite", Map.of("sujet", sujet));
    }

    private String fiche(Role role) {
        return "/comptes/" + ville.comptes.get(role).valeur();
    }

    private HttpResponse<String> tenter(String qui) {
        return ville.visiteur()
                .poster("/connexion", Map.of("courriel", ville.courriel(qui), "motDePasse", Ville.MOT_DE_PASSE));
    }

    private Map<String, String> partir(Visiteur qui) {
        var depart = parametres(qui.lire("/connexion/fournisseur"));
        fournisseur.nonce = depart.get("nonce");
        return depart;
    }

    private HttpResponse<String> passer(Visiteur qui) {
        return qui.lire(retour(partir(qui)));
    }

    private HttpResponse<String> confirmer(Visiteur qui) {
        var depart = parametres(qui.lire("/preuve/fournisseur"));
        fournisseur.nonce = depart.get("nonce");
        return qui.lire(retour(depart));
    }

    private static JWTClaimsSet.Builder prouve(JWTClaimsSet.Builder jeton, int ilYA) {
        return jeton.claim("auth_time", Instant.now().minusSeconds(ilYA).getEpochSecond());
    }

    private static String retour(Map<String, String> depart) {
        return "/connexion/fournisseur/retour?code=c&state=" + depart.get("state");
    }

    private long comptes() {
        return ville.faire(
                () -> jdbc.sql("select count(*) from compte").query(Long.class).single());
    }

    private static String vers(HttpResponse<String> reponse) {
        var ou = URI.create(reponse.headers().firstValue("Location").orElseThrow());
        return ou.getRawQuery() == null ? ou.getPath() : ou.getPath() + "?" + ou.getRawQuery();
    }

    private static Map<String, String> parametres(HttpResponse<String> reponse) {
        return requete(reponse.headers().firstValue("Location").orElseThrow());
    }

    private static Map<String, String> requete(String adresse) {
        return Arrays.stream(URI.create(adresse).getRawQuery().split("&"))
                .map(paire -> paire.split("=", 2))
                .collect(Collectors.toMap(paire -> paire[0], paire -> URLDecoder.decode(paire[1], UTF_8)));
    }

    private static String sansJeton(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
