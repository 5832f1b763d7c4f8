package fr.estran.comptes;

import fr.estran.socle.droits.CompteId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Our accounts, as the library asks for them: their ids are ours, and it makes none. */
@Component
class ComptesPourWebauthn implements PublicKeyCredentialUserEntityRepository {

    private final Comptes comptes;

    ComptesPourWebauthn(Comptes comptes) {
        this.comptes = comptes;
    }

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
