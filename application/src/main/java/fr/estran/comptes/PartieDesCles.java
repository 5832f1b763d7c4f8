package fr.estran.comptes;

import fr.estran.socle.commun.Enseigne;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * The party that passkeys are made for: the address that was called, since each structure has its own. A key that was made
 * at one address opens nothing at another.
 */
@Component
@ConditionalOnWebApplication
class PartieDesCles {

    private final ClesPourWebauthn cles;
    private final ComptesPourWebauthn comptes;
    private final Enseigne enseigne;

    PartieDesCles(ClesPourWebauthn cles, ComptesPourWebauthn comptes, Enseigne enseigne) {
        this.cles = cles;
        this.comptes = comptes;
        this.enseigne = enseigne;
    }

    /** The person's finger, face or code is asked for each time: so that a key is both factors. */
    WebAuthnRelyingPartyOperations pour(HttpServletRequest demande) {
        var operations = new Webauthn4JRelyingPartyOperations(
                comptes,
                cles,
                PublicKeyCredentialRpEntity.builder()
                        .id(demande.getServerName())
                        .name(enseigne.nom())
                        .build(),
                Set.of(origine(demande)));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    private static String origine(HttpServletRequest demande) {
        var port = demande.getServerPort();
        var usuel = port == (demande.isSecure() ? 443 : 80);
        return demande.getScheme() + "://" + demande.getServerName() + (usuel ? "" : ":" + port);
    }
}
