package fr.estran.comptes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import fr.estran.comptes.ChezLeFournisseur.Annonce;
import fr.estran.comptes.Fournisseurs.Inscrit;
import fr.estran.socle.sorties.Dehors;
import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody comes back from their provider: the code that they bring is exchanged, and all that it signed is checked, by Spring
 * Security's client. Only a signature that nobody but the provider can make is one: never that of a shared secret.
 */
@Component
@ConditionalOnWebApplication
class RetourDuFournisseur {

    /** What two clocks may differ by. */
    static final Duration TOLERANCE = Duration.ofSeconds(60);

    /** What may be kept of somebody's name there. */
    private static final Pattern SUJET = Pattern.compile("\\P{Cntrl}{1,255}");

    private static final MediaType SIGNE = MediaType.valueOf("application/jwt");
    private static final TypeReference<Map<String, Object>> DITS = new TypeReference<>() {};

    private final ChezLeFournisseur chez;
    private final Dehors dehors;
    private final Clock horloge;
    private final JsonMapper json = new JsonMapper();

    RetourDuFournisseur(ChezLeFournisseur chez, Dehors dehors, @Qualifier("horlogeTechnique") Clock horloge) {
        this.chez = chez;
        this.dehors = dehors;
        this.horloge = horloge;
    }

    /** What the address says that somebody was led back to; anybody may write one. */
    record Dits(
            @Nullable String code,
            @Nullable String state,
            @Nullable String iss,
            @Nullable String error) {}

    IdentiteDite ecouter(Inscrit inscrit, Aller aller, String retour, Dits dits) throws PasEntre {
        if (!aller.revision().equals(inscrit.chez().revision()) || !memeEtat(aller.etat(), dits.state())) {
            throw new PasEntre(EchecDuFournisseur.PERIME);
        }
        if (dits.error() != null) {
            throw new PasEntre(PasEntre.dit(dits.error()).orElse(EchecDuFournisseur.REFUSE));
        }
        return dehors.avant(Dehors.PATIENCE, () -> {
            var annonce = chez.annonce(inscrit.chez());
            return chez.attendre(() -> echanger(inscrit, annonce, aller, retour, dits));
        });
    }

    private static boolean memeEtat(String garde, @Nullable String rendu) {
        return rendu != null && MessageDigest.isEqual(garde.getBytes(UTF_8), rendu.getBytes(UTF_8));
    }

    private IdentiteDite echanger(Inscrit inscrit, Annonce annonce, Aller aller, String retour, Dits dits)
            throws PasEntre {
        var inscription = chez.inscription(inscrit, annonce, retour);
        try {
            verifierLEmetteur(inscrit.chez(), annonce, dits.iss());
            var client = new RestClientAuthorizationCodeTokenResponseClient();
            client.setRestClient(pourLesJetons());
            var echange = new OidcAuthorizationCodeAuthenticationProvider(
                    client, demande -> utilisateur(inscrit.chez(), annonce, demande));
            echange.setJwtDecoderFactory(connue -> decodeur(annonce, duJeton(connue), true));
            var entree = echange.authenticate(
                    new OAuth2LoginAuthenticationToken(inscription, passe(inscription, aller, dits)));
            return identite(inscrit.chez(), (OidcUser)
                    Objects.requireNonNull(Objects.requireNonNull(entree).getPrincipal()));
        } catch (RuntimeException e) {
            throw PasEntre.de(e, EchecDuFournisseur.INVALIDE);
        }
    }

    /** Another provider's answer is not to be brought to this one (RFC 9207). */
    private static void verifierLEmetteur(Fournisseur chez, Annonce annonce, @Nullable String iss) {
        var promis = Boolean.TRUE.equals(annonce.dite().get("authorization_response_iss_parameter_supported"));
        if (iss == null ? promis : !iss.equals(chez.emetteur())) {
            throw new OAuth2AuthenticationException("invalid_issuer");
        }
    }

    private RestClient pourLesJetons() {
        return chez.client()
                .mutate()
                .configureMessageConverters(formes -> formes.addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    private static OAuth2AuthorizationExchange passe(ClientRegistration inscription, Aller aller, Dits dits) {
        var retour = Objects.requireNonNull(inscription.getRedirectUri());
        return new OAuth2AuthorizationExchange(
                OAuth2AuthorizationRequest.authorizationCode()
                        .authorizationUri(Objects.requireNonNull(
                                inscription.getProviderDetails().getAuthorizationUri()))
                        .clientId(inscription.getClientId())
                        .redirectUri(retour)
                        .scopes(inscription.getScopes())
                        .state(aller.etat())
                        .attributes(Map.of(
                                OidcParameterNames.NONCE,
                                aller.nonce(),
                                PkceParameterNames.CODE_VERIFIER,
                                aller.verificateur()))
                        .build(),
                OAuth2AuthorizationResponse.success(Objects.requireNonNullElse(dits.code(), ""))
                        .redirectUri(retour)
                        .state(aller.etat())
                        .build());
    }

    private OAuth2TokenValidator<Jwt> duJeton(ClientRegistration inscription) {
        var jeton = new OidcIdTokenValidator(inscription);
        jeton.setClock(horloge);
        jeton.setClockSkew(TOLERANCE);
        return new DelegatingOAuth2TokenValidator<>(heures(), jeton);
    }

    /** It need not say when it ends: it was asked for a moment ago. */
    private OAuth2TokenValidator<Jwt> desDits(ClientRegistration inscription) {
        return new DelegatingOAuth2TokenValidator<>(
                heures(),
                new JwtIssuerValidator(
                        Objects.requireNonNull(inscription.getProviderDetails().getIssuerUri())),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, pour -> pour != null && pour.contains(inscription.getClientId())));
    }

    private JwtTimestampValidator heures() {
        var heures = new JwtTimestampValidator(TOLERANCE);
        heures.setClock(horloge);
        return heures;
    }

    /** @param jeton whether it is what lets in: a kind of token that says that it is another is none */
    private static NimbusJwtDecoder decodeur(Annonce annonce, OAuth2TokenValidator<Jwt> regles, boolean jeton) {
        var decodeur = NimbusJwtDecoder.withJwkSource(annonce.cles())
                .jwsAlgorithms(signatures -> signatures.addAll(List.of(SignatureAlgorithm.values())))
                .jwtProcessorCustomizer(lecture -> lecture.setJWSTypeVerifier(
                        jeton ? new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, null) : (_, _) -> {}))
                .build();
        decodeur.setJwtValidator(regles);
        return decodeur;
    }

    private OidcUser utilisateur(Fournisseur fournisseur, Annonce annonce, OidcUserRequest demande) {
        var details = demande.getClientRegistration().getProviderDetails();
        var adresse = details.getUserInfoEndpoint().getUri();
        if (adresse == null || adresse.isBlank()) {
            return new DefaultOidcUser(List.of(), demande.getIdToken());
        }
        var dits = Objects.requireNonNull(chez.client()
                .get()
                .uri(URI.create(adresse))
                .headers(entetes ->
                        entetes.setBearerAuth(demande.getAccessToken().getTokenValue()))
                .accept(SIGNE, MediaType.APPLICATION_JSON)
                .exchange((_, reponse) ->
                        dits(reponse, fournisseur.proConnect(), annonce, demande.getClientRegistration())));
        if (!Objects.equals(demande.getIdToken().getSubject(), dits.get("sub"))) {
            throw new OAuth2AuthenticationException("invalid_user_info_response");
        }
        return new DefaultOidcUser(List.of(), demande.getIdToken(), new OidcUserInfo(dits));
    }

    private Map<String, Object> dits(
            ClientHttpResponse reponse, boolean signes, Annonce annonce, ClientRegistration inscription)
            throws IOException {
        var forme = reponse.getHeaders().getContentType();
        var signe = forme != null && forme.isCompatibleWith(SIGNE);
        if (!reponse.getStatusCode().isSameCodeAs(HttpStatus.OK) || signes && !signe) {
            throw new OAuth2AuthenticationException("invalid_user_info_response");
        }
        var corps = new String(reponse.getBody().readAllBytes(), UTF_8);
        try {
            return signe
                    ? decodeur(annonce, desDits(inscription), false)
                            .decode(corps.strip())
                            .getClaims()
                    : json.readValue(corps, DITS);
        } catch (JacksonException e) {
            throw new OAuth2AuthenticationException("invalid_user_info_response");
        }
    }

    private static IdentiteDite identite(Fournisseur chez, OidcUser dite) {
        var jeton = dite.getIdToken();
        // Whether an address is verified is said of the one that stands beside it.
        Map<String, Object> dits =
                dite.getUserInfo() != null && dite.getUserInfo().hasClaim("email")
                        ? dite.getUserInfo().getClaims()
                        : jeton.getClaims();
        var verifie = dits.get("email_verified");
        var niveau = jeton.getAuthenticationContextClass();
        var sujet = Objects.requireNonNull(jeton.getSubject());
        if (!SUJET.matcher(sujet).matches()) {
            throw new OAuth2AuthenticationException("invalid_id_token");
        }
        return new IdentiteDite(
                sujet,
                texte(dits.get("email")),
                // ProConnect does not say it: the body that vouches for the address is compared with the town, if it
                // was checked.
                chez.proConnect()
                        ? !"false".equals(String.valueOf(verifie))
                                && niveau != null
                                && Fournisseur.verifieLOrganisme(niveau)
                        : "true".equals(String.valueOf(verifie)),
                texte(dite.getClaims().get("siret")),
                nom(dite.getClaims()),
                deuxFacteurs(chez, jeton),
                jeton.getAuthenticatedAt(),
                jeton.getTokenValue());
    }

    private static boolean deuxFacteurs(Fournisseur chez, OidcIdToken jeton) {
        var niveau = jeton.getAuthenticationContextClass();
        var moyens = jeton.getAuthenticationMethods();
        return niveau != null && chez.vautDeuxFacteurs(niveau) || moyens != null && moyens.contains("mfa");
    }

    private static @Nullable String nom(Map<String, Object> dits) {
        var entier = texte(dits.get("name"));
        var morceaux = Stream.of("given_name", dits.containsKey("usual_name") ? "usual_name" : "family_name")
                .map(dits::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return entier == null ? texte(morceaux) : entier;
    }

    private static @Nullable String texte(@Nullable Object dit) {
        return dit instanceof String texte && !texte.isBlank() ? texte.strip() : null;
    }
}
