package fr.estran.comptes;

import fr.estran.socle.commun.Causes;
import fr.estran.socle.sorties.AdresseRefusee;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.web.client.ResourceAccessException;

/** Somebody does not come in by their provider. */
final class PasEntre extends Exception {

    private static final long serialVersionUID = 1;

    private static final Logger JOURNAL_TECHNIQUE = LoggerFactory.getLogger(PasEntre.class);

    private static final Set<String> MUETTES = Set.of("server_error", "temporarily_unavailable");
    private static final Set<String> REFUSEES =
            Set.of("access_denied", "login_required", "consent_required", "interaction_required");
    private static final Set<String> MAL_REGLEES = Set.of(
            "invalid_client",
            "unauthorized_client",
            "invalid_request",
            "invalid_scope",
            "unsupported_grant_type",
            "unsupported_response_type");

    private final EchecDuFournisseur echec;

    PasEntre(EchecDuFournisseur echec) {
        super(echec.code());
        this.echec = echec;
    }

    EchecDuFournisseur echec() {
        return echec;
    }

    /** What a provider calls its refusal: in the address that it leads back to, or where it is asked for a token. */
    static Optional<EchecDuFournisseur> dit(String erreur) {
        if (REFUSEES.contains(erreur)) {
            return Optional.of(EchecDuFournisseur.REFUSE);
        }
        if (MUETTES.contains(erreur)) {
            return Optional.of(EchecDuFournisseur.MUET);
        }
        if (MAL_REGLEES.contains(erreur)) {
            return Optional.of(EchecDuFournisseur.REGLAGE);
        }
        return erreur.equals("invalid_grant") ? Optional.of(EchecDuFournisseur.PERIME) : Optional.empty();
    }

    /** What is wrong is for whoever looks after the server, by its kind: its words may quote what was signed. */
    static PasEntre de(Exception e, EchecDuFournisseur sinon) {
        var code = e instanceof OAuth2AuthenticationException dite
                ? dite.getError().getErrorCode()
                : "";
        var echec = dit(code).orElse(sinon);
        if (Causes.de(e).anyMatch(AdresseRefusee.class::isInstance)) {
            echec = EchecDuFournisseur.REGLAGE;
        } else if (Causes.de(e)
                .anyMatch(cause -> cause instanceof ResourceAccessException || cause instanceof IOException)) {
            echec = EchecDuFournisseur.MUET;
        }
        JOURNAL_TECHNIQUE.info(
                "a sign-in by the provider of the town failed ({}): {} {}",
                echec.code(),
                e.getClass().getSimpleName(),
                code.matches("[a-z_]{1,40}") ? code : "");
        return new PasEntre(echec);
    }
}
