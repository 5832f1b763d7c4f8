package fr.estran.comptes;

import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.droits.CompteId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * The party that passkeys are made for: the address that was called, since each structure has its own. A key that was made
 * at one address opens nothing at another.
 */
@Component
@ConditionalOnWebApplication
record PartieDesCles(ClesPourWebauthn cles, ComptesPourWebauthn comptes, Enseigne enseigne) {

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

    /** The address that was called. */
    static String origine(HttpServletRequest demande) {
        var port = demande.getServerPort();
        var usuel = port == (demande.isSecure() ? 443 : 80);
        return demande.getScheme() + "://" + demande.getServerName() + (usuel ? "" : ":" + port);
    }

    /** Our passkeys, as the library asks for them and gives them back. */
    @Component
    record ClesPourWebauthn(ClesDAcces cles) implements UserCredentialRepository {

        @Override
        public void save(CredentialRecord fiche) {
            if (cles.trouver(fiche.getCredentialId().getBytes()).isPresent()) {
                cles.noterUsage(fiche);
            } else {
                cles.ajouter(CompteEnOctets.lire(fiche.getUserEntityUserId()).orElseThrow(), fiche.getLabel(), fiche);
            }
        }

        @Override
        public @Nullable CredentialRecord findByCredentialId(Bytes identifiant) {
            return cles.trouver(identifiant.getBytes()).map(CleAcces::fiche).orElse(null);
        }

        @Override
        public List<CredentialRecord> findByUserId(Bytes compte) {
            return Optional.of(compte).flatMap(CompteEnOctets::lire).stream()
                    .flatMap(id -> cles.de(id).stream())
                    .map(CleAcces::fiche)
                    .toList();
        }

        @Override
        public void delete(Bytes identifiant) {
            throw new UnsupportedOperationException("a key is removed by whose it is");
        }
    }

    /** Our accounts, as the library asks for them: their ids are ours, and it makes none. */
    @Component
    record ComptesPourWebauthn(Comptes comptes) implements PublicKeyCredentialUserEntityRepository {

        @Override
        public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
            return CompteEnOctets.lire(id).flatMap(this::personne).orElse(null);
        }

        @Override
        public @Nullable PublicKeyCredentialUserEntity findByUsername(String compte) {
            return personne(CompteId.valueOf(compte)).orElse(null);
        }

        @Override
        public void save(PublicKeyCredentialUserEntity personne) {
            throw new UnsupportedOperationException("accounts are not made by passkeys");
        }

        @Override
        public void delete(Bytes id) {
            throw new UnsupportedOperationException("accounts are not removed by passkeys");
        }

        private Optional<PublicKeyCredentialUserEntity> personne(CompteId id) {
            return comptes.trouver(id)
                    .filter(Compte::actif)
                    .map(compte -> ImmutablePublicKeyCredentialUserEntity.builder()
                            .id(CompteEnOctets.de(id))
                            .name(compte.courriel())
                            .displayName(compte.nom())
                            .build());
        }
    }
}
