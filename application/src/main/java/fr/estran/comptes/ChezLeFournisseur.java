package fr.estran.comptes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import fr.estran.comptes.Fournisseurs.Inscrit;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.secrets.Sceau;
import fr.estran.socle.sorties.Dehors;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads to the provider of a town, by Spring Security's client. What a provider says of itself is asked for when somebody goes
 * there, and kept for an hour: under the revision of its settings, which is one town's.
 */
@Component
@ConditionalOnWebApplication
class ChezLeFournisseur {

    private static final String ANNONCE = "/.well-known/openid-configuration";
    private static final int VILLES = 500;
    private static final Duration ANNONCE_CONNUE = Duration.ofHours(1);
    private static final Duration SILENCE = Duration.ofSeconds(10);

    /** How many may wait for providers at once, each with a thread that is everybody's. */
    private static final int ATTENTES = 16;

    private static final int ATTENTES_D_UNE_VILLE = 4;

    /** What was signed by a key that they have taken back is listened to no longer than that. */
    private static final Duration CLES_CONNUES = Duration.ofMinutes(5);

    /** ProConnect refuses a parameter that it does not know, and says nothing of the factors, nor of when, unless it is asked. */
    private static final Map<String, String> A_PROCONNECT =
            Map.of("claims", "{\"id_token\":{\"auth_time\":{\"essential\":true},\"acr\":null,\"amr\":null}}");

    /** What a provider says of itself, and the keys that it signs with. */
    record Annonce(Map<String, Object> dite, JWKSource<SecurityContext> cles) {

        Optional<String> adresse(String nom) {
            return Optional.ofNullable(dite.get(nom)).map(Object::toString);
        }

        /** As it writes it itself, in what it signs. */
        String emetteur() {
            return String.valueOf(dite.get("issuer"));
        }
    }

    private final Dehors dehors;
    private final Clock horloge;
    private final Cache<UUID, Annonce> annonces = Caffeine.newBuilder()
            .maximumSize(VILLES)
            .expireAfterWrite(ANNONCE_CONNUE)
            .build();

    /** Whoever comes while it is silent, or is being asked and may be, is told so at once: waiting for it takes a thread. */
    private final Cache<UUID, EchecDuFournisseur> muets =
            Caffeine.newBuilder().maximumSize(VILLES).expireAfterWrite(SILENCE).build();

    private final Semaphore attentes = new Semaphore(ATTENTES);

    /** Kept for as long as somebody of the town waits. */
    private final Cache<StructureId, Semaphore> attentesParVille =
            Caffeine.newBuilder().weakValues().build();

    ChezLeFournisseur(Dehors dehors, @Qualifier("horlogeTechnique") Clock horloge) {
        this.dehors = dehors;
        this.horloge = horloge;
    }

    /** Where a browser is led to, and what is to be kept until it is back. */
    record Depart(String adresse, Aller aller) {}

    /**
     * @param retour where it leads back to, as the provider knows it
     * @param preuve of whom it is to be proved again who they are
     */
    Depart partir(Inscrit inscrit, String retour, @Nullable CompteId preuve, HttpServletRequest demande)
            throws PasEntre {
        var chez = inscrit.chez();
        var inscription = inscription(inscrit, annonce(chez), retour);
        var resolution = new DefaultOAuth2AuthorizationRequestResolver(_ -> inscription);
        resolution.setAuthorizationRequestCustomizer(
                partie -> partie.additionalParameters(dits -> dits.putAll(parametres(chez, preuve != null))));
        var partie = Objects.requireNonNull(resolution.resolve(demande, inscription.getRegistrationId()));
        return new Depart(
                partie.getAuthorizationRequestUri(),
                new Aller(
                        chez.revision(),
                        Objects.requireNonNull(partie.getState()),
                        attribut(partie, OidcParameterNames.NONCE),
                        attribut(partie, PkceParameterNames.CODE_VERIFIER),
                        horloge.instant(),
                        preuve));
    }

    private static String attribut(OAuth2AuthorizationRequest partie, String nom) {
        return Objects.requireNonNull(partie.<String>getAttribute(nom));
    }

    private static Map<String, String> parametres(Fournisseur chez, boolean deNouveau) {
        var dits = new LinkedHashMap<String, String>();
        if (chez.proConnect()) {
            dits.putAll(A_PROCONNECT);
        } else if (!chez.niveauxDits().isEmpty()) {
            dits.put("acr_values", String.join(" ", chez.niveauxDits()));
        }
        if (deNouveau) {
            dits.put("prompt", "login");
            if (!chez.proConnect()) {
                dits.put("max_age", "0");
            }
        }
        return dits;
    }

    ClientRegistration inscription(Inscrit inscrit, Annonce annonce, String retour) throws PasEntre {
        var chez = inscrit.chez();
        try {
            return ClientRegistrations.fromOidcConfiguration(annonce.dite())
                    .registrationId(chez.revision().toString())
                    .clientId(chez.client())
                    .clientSecret(inscrit.secret())
                    .redirectUri(retour)
                    .scope(
                            chez.proConnect()
                                    ? List.of("openid", "given_name", "usual_name", "email", "siret")
                                    : List.of("openid", "profile", "email"))
                    .clientSettings(
                            ClientSettings.builder().requireProofKey(true).build())
                    .build();
        } catch (RuntimeException e) {
            // Each of what it says of itself that is malformed has an exception of its own.
            throw PasEntre.de(e, EchecDuFournisseur.REGLAGE);
        }
    }

    /** Where somebody who leaves us leaves it too; nothing where it has no such page, or does not answer. */
    Optional<String> sortie(Fournisseur chez, String jeton, String retour) {
        try {
            return annonce(chez)
                    .adresse("end_session_endpoint")
                    .map(adresse -> UriComponentsBuilder.fromUriString(adresse)
                            .queryParam("id_token_hint", "{jeton}")
                            .queryParam("post_logout_redirect_uri", "{retour}")
                            .queryParam("state", "{etat}")
                            .encode()
                            .buildAndExpand(jeton, retour, Sceau.jeton())
                            .toUriString());
        } catch (PasEntre e) {
            return Optional.empty();
        }
    }

    Annonce annonce(Fournisseur chez) throws PasEntre {
        var connue = annonces.getIfPresent(chez.revision());
        if (connue != null) {
            return connue;
        }
        return attendre(() -> apprendre(chez));
    }

    private Annonce apprendre(Fournisseur chez) throws PasEntre {
        var silence = muets.asMap().putIfAbsent(chez.revision(), EchecDuFournisseur.MUET);
        if (silence != null) {
            throw new PasEntre(silence);
        }
        try {
            var lue = lire(chez.emetteur());
            if (!chez.emetteur().equals(lue.emetteur())) {
                throw new PasEntre(EchecDuFournisseur.REGLAGE);
            }
            annonces.put(chez.revision(), lue);
            muets.invalidate(chez.revision());
            return lue;
        } catch (PasEntre e) {
            muets.put(chez.revision(), e.echec());
            throw e;
        }
    }

    /** What is said at an address that somebody types, of the issuer that it is, which may end otherwise. */
    Annonce annonce(String tape) throws PasEntre {
        var lue = attendre(() -> lire(tape));
        if (!sansFin(lue.emetteur()).equals(sansFin(tape))) {
            throw new PasEntre(EchecDuFournisseur.REGLAGE);
        }
        return lue;
    }

    /** Questions to the provider of a town. Where too many wait for theirs, it is as silent as if it had been asked. */
    <T> T attendre(ScopedValue.CallableOp<T, PasEntre> questions) throws PasEntre {
        var deLaVille = Objects.requireNonNull(attentesParVille.get(
                StructureCourante.siConnue().orElseThrow(), _ -> new Semaphore(ATTENTES_D_UNE_VILLE)));
        return parmi(deLaVille, () -> parmi(attentes, questions));
    }

    private static <T> T parmi(Semaphore places, ScopedValue.CallableOp<T, PasEntre> questions) throws PasEntre {
        if (!places.tryAcquire()) {
            throw new PasEntre(EchecDuFournisseur.MUET);
        }
        try {
            return questions.call();
        } finally {
            places.release();
        }
    }

    private Annonce lire(String emetteur) throws PasEntre {
        try {
            var dite = Objects.requireNonNull(client().get()
                    .uri(URI.create(sansFin(emetteur) + ANNONCE))
                    .accept(MediaType.APPLICATION_JSON)
                    .retrieve()
                    .body(new ParameterizedTypeReference<Map<String, Object>>() {}));
            // A browser is led there.
            for (var page : List.of("authorization_endpoint", "end_session_endpoint")) {
                var adresse = dite.get(page);
                if (adresse != null && !memeChiffre(URI.create(adresse.toString()), emetteur)) {
                    throw new PasEntre(EchecDuFournisseur.REGLAGE);
                }
            }
            return new Annonce(dite, cles(String.valueOf(dite.get("jwks_uri"))));
        } catch (RestClientException | IllegalArgumentException | MalformedURLException | NullPointerException e) {
            throw PasEntre.de(e, EchecDuFournisseur.REGLAGE);
        }
    }

    private static boolean memeChiffre(URI adresse, String emetteur) {
        return "https".equals(adresse.getScheme())
                || emetteur.startsWith("http:") && "http".equals(adresse.getScheme());
    }

    /** Asked for again as soon as something is signed by one that is not among them. */
    private JWKSource<SecurityContext> cles(String adresse) throws MalformedURLException {
        URL ou = URI.create(adresse).toURL();
        return JWKSourceBuilder.create(ou, la -> new Resource(texte(la), MediaType.APPLICATION_JSON_VALUE))
                .cache(CLES_CONNUES.toMillis(), Dehors.PATIENCE.toMillis())
                .refreshAheadCache(false)
                .rateLimited(false)
                .build();
    }

    private String texte(URL la) throws IOException {
        try {
            return Objects.requireNonNull(
                    client().get().uri(URI.create(la.toString())).retrieve().body(String.class));
        } catch (RestClientException e) {
            throw new IOException(e);
        }
    }

    /** Each of its requests is looked at before it leaves, and bounded. */
    RestClient client() {
        return RestClient.builder().requestFactory(dehors.demandes()).build();
    }

    private static String sansFin(String adresse) {
        return adresse.replaceAll("/+$", "");
    }
}
