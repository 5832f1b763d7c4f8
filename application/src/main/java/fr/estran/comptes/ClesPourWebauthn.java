package fr.estran.comptes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Our passkeys, as the library asks for them and gives them back. */
@Component
class ClesPourWebauthn implements UserCredentialRepository {

    private final ClesDAcces cles;

    ClesPourWebauthn(ClesDAcces cles) {
        this.cles = cles;
    }

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
