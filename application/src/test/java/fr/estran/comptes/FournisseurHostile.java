package fr.estran.comptes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A provider of our own on this machine, which says what a test wants, be it false. */
final class FournisseurHostile implements AutoCloseable {

    static final String CLIENT = "estran";
    static final String SECRET = "un secret de trente-deux signes !";

    /** What it has to say, and where. */
    final Map<String, Object> annonce = new LinkedHashMap<>();

    final Map<String, Object> dits = new LinkedHashMap<>(Map.of("sub", "camille"));

    /** As it came with whoever was led here, for what it signs. */
    String nonce = "";

    UnaryOperator<JWTClaimsSet.Builder> retouche = jeton -> jeton;
    Function<JWTClaimsSet, String> signature = this::signer;

    /** How what it says of somebody is sent: signed where it is not null. */
    @Nullable UnaryOperator<JWTClaimsSet.Builder> ditsSignes;

    int statutDesJetons = 200;

    @Nullable String redirection;

    private volatile boolean muet;

    /** What was asked of it: the path, then what was sent. */
    final List<String> demandes = new CopyOnWriteArrayList<>();

    private final HttpServer serveur;
    private JWK cle = rsa();

    FournisseurHostile() {
        try {
            serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serveur.createContext("/", this::repondre);
        serveur.start();
        annonce.putAll(Map.of(
                "issuer", emetteur(),
                "authorization_endpoint", emetteur() + "/autoriser",
                "token_endpoint", emetteur() + "/jetons",
                "userinfo_endpoint", emetteur() + "/dits",
                "jwks_uri", emetteur() + "/cles",
                "end_session_endpoint", emetteur() + "/sortir",
                "subject_types_supported", List.of("public"),
                "response_types_supported", List.of("code"),
                "id_token_signing_alg_values_supported", List.of("RS256")));
    }

    String emetteur() {
        return "http://127.0.0.1:" + serveur.getAddress().getPort();
    }

    /** Another key, of which nobody has heard. */
    void tourner() {
        cle = rsa();
    }

    void enCourbeElliptique() {
        try {
            cle = new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String signer(JWTClaimsSet contenu) {
        return signer(contenu, cle, JOSEObjectType.JWT);
    }

    /** With a key that it does not show, under the name of the one that it does. */
    String signerDUneAutreCle(JWTClaimsSet contenu) {
        try {
            var autre =
                    new RSAKey.Builder(rsa().toRSAKey()).keyID(cle.getKeyID()).build();
            return signer(contenu, autre, JOSEObjectType.JWT);
        } catch (RuntimeException e) {
            throw new IllegalStateException(e);
        }
    }

    String enClair(JWTClaimsSet contenu) {
        return new PlainJWT(contenu).serialize();
    }

    String signerDuSecret(JWTClaimsSet contenu) {
        return mac(contenu, SECRET.getBytes(UTF_8));
    }

    /** What everybody can read, taken for a secret. */
    String signerDeLaClePublique(JWTClaimsSet contenu) {
        try {
            return mac(contenu, cle.toRSAKey().toRSAPublicKey().getEncoded());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String dUneAutreSorte(JWTClaimsSet contenu) {
        return signer(contenu, cle, new JOSEObjectType("logout+jwt"));
    }

    /** It takes what is asked, and never answers. */
    void seTaire() {
        muet = true;
    }

    @Override
    public void close() {
        serveur.stop(0);
    }

    private String mac(JWTClaimsSet contenu, byte[] secret) {
        try {
            var jeton = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(cle.getKeyID())
                            .build(),
                    contenu);
            jeton.sign(new MACSigner(secret));
            return jeton.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signer(JWTClaimsSet contenu, JWK cle, JOSEObjectType sorte) {
        try {
            var jeton = new SignedJWT(
                    new JWSHeader.Builder(cle instanceof ECKey ? JWSAlgorithm.ES256 : JWSAlgorithm.RS256)
                            .keyID(cle.getKeyID())
                            .type(sorte)
                            .build(),
                    contenu);
            jeton.sign(cle instanceof ECKey courbe ? new ECDSASigner(courbe) : new RSASSASigner(cle.toRSAKey()));
            return jeton.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWK rsa() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void repondre(HttpExchange echange) throws IOException {
        var chemin = echange.getRequestURI().getPath();
        var recu = new String(echange.getRequestBody().readAllBytes(), UTF_8);
        demandes.add(chemin + " " + URLDecoder.decode(recu, UTF_8));
        if (muet) {
            return;
        }
        if (redirection != null) {
            echange.getResponseHeaders().set("Location", redirection);
            echange.sendResponseHeaders(302, -1);
            echange.close();
            return;
        }
        switch (chemin) {
            case "/.well-known/openid-configuration" ->
                envoyer(echange, 200, "application/json", JSONObjectUtils.toJSONString(annonce));
            case "/cles" ->
                envoyer(
                        echange,
                        200,
                        "application/json",
                        new JWKSet(new ArrayList<>(List.of(cle)))
                                .toPublicJWKSet()
                                .toString());
            case "/jetons" -> envoyer(echange, statutDesJetons, "application/json", jetons());
            case "/dits" -> {
                if (ditsSignes == null) {
                    envoyer(echange, 200, "application/json", JSONObjectUtils.toJSONString(dits));
                } else {
                    envoyer(
                            echange,
                            200,
                            "application/jwt",
                            signer(ditsSignes.apply(dites()).build()));
                }
            }
            default -> envoyer(echange, 404, "text/plain", "");
        }
    }

    private JWTClaimsSet.Builder dites() {
        var dites = new JWTClaimsSet.Builder().issuer(emetteur()).audience(CLIENT);
        dits.forEach(dites::claim);
        return dites;
    }

    private String jetons() {
        if (statutDesJetons != 200) {
            return "{\"error\":\"invalid_grant\"}";
        }
        var maintenant = Instant.now();
        var jeton = retouche.apply(new JWTClaimsSet.Builder()
                        .issuer(emetteur())
                        .audience(CLIENT)
                        .subject(String.valueOf(dits.get("sub")))
                        .claim("nonce", nonce)
                        .issueTime(Date.from(maintenant))
                        .expirationTime(Date.from(maintenant.plusSeconds(60))))
                .build();
        return JSONObjectUtils.toJSONString(Map.of(
                "access_token", "acces", "token_type", "Bearer", "expires_in", 60, "id_token", signature.apply(jeton)));
    }

    private static void envoyer(HttpExchange echange, int statut, String type, String corps) throws IOException {
        var octets = corps.getBytes(UTF_8);
        echange.getResponseHeaders().set("Content-Type", type);
        echange.sendResponseHeaders(statut, octets.length == 0 ? -1 : octets.length);
        if (octets.length > 0) {
            echange.getResponseBody().write(octets);
        }
        echange.close();
    }
}
