package fr.estran.comptes;

import fr.estran.socle.base.BaseMuette;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The two steps of each exchange: a challenge, kept in the session, and the answer to it, once. */
@Component
@ConditionalOnWebApplication
class EchangeDeCles {

    private static final Logger JOURNAL_TECHNIQUE = LoggerFactory.getLogger(EchangeDeCles.class);

    private static final String CREATION = "estran.cle.creation";
    private static final String NOM = "estran.cle.nom";
    private static final String DEMANDE = "estran.cle.demande";

    /** In seconds: a session in which nobody is holds nothing but the question. */
    private static final int LE_TEMPS_DE_REPONDRE = 300;

    private final PartieDesCles partie;
    private final ClesDAcces cles;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    EchangeDeCles(PartieDesCles partie, ClesDAcces cles) {
        this.partie = partie;
        this.cles = cles;
    }

    String proposer(Authentication qui, String nom, HttpServletRequest demande) {
        var options = partie.pour(demande)
                .createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(qui));
        demande.getSession().setAttribute(CREATION, options);
        demande.getSession().setAttribute(NOM, nom);
        return json.writeValueAsString(options);
    }

    boolean ajouter(String cle, HttpServletRequest demande) {
        if (!(prendre(CREATION, demande) instanceof PublicKeyCredentialCreationOptions options)) {
            return false;
        }
        try {
            var lue =
                    json.readValue(cle, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            partie.pour(demande)
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            options, new RelyingPartyPublicKey(lue, String.valueOf(prendre(NOM, demande)))));
            return true;
        } catch (RuntimeException e) {
            refus(e);
            return false;
        }
    }

    String demander(HttpServletRequest demande) {
        var options = partie.pour(demande)
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        var session = demande.getSession();
        session.setAttribute(DEMANDE, options);
        if (session.getAttribute(Sessions.OUVERTURE) == null) {
            session.setMaxInactiveInterval(LE_TEMPS_DE_REPONDRE);
        }
        return json.writeValueAsString(options);
    }

    /** Whose key it is, if it is one. */
    Optional<Compte> reconnaitre(String cle, HttpServletRequest demande) {
        if (!(prendre(DEMANDE, demande) instanceof PublicKeyCredentialRequestOptions options)) {
            return Optional.empty();
        }
        try {
            var lue = json.readValue(cle, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            var personne = partie.pour(demande).authenticate(new RelyingPartyAuthenticationRequest(options, lue));
            return CompteEnOctets.lire(personne.getId()).flatMap(cles::compte);
        } catch (RuntimeException e) {
            refus(e);
            return Optional.empty();
        }
    }

    /** Taken out: no answer is listened to twice. */
    private static @Nullable Object prendre(String quoi, HttpServletRequest demande) {
        var session = demande.getSession(false);
        if (session == null) {
            return null;
        }
        var garde = session.getAttribute(quoi);
        session.removeAttribute(quoi);
        return garde;
    }

    /** What is wrong with it is for whoever looks after the server; its text may quote what was sent. */
    private static void refus(RuntimeException e) {
        if (BaseMuette.enCause(e)) {
            throw e;
        }
        JOURNAL_TECHNIQUE.info("a passkey was refused: {}", e.getClass().getName());
    }
}
