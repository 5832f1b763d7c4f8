package fr.estran.comptes;

import fr.estran.socle.droits.CompteId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.CredentialRecord;

/** A passkey, as we name it, and as the library knows it. */
record CleAcces(
        UUID id,
        CompteId compte,
        String nom,
        Instant creeeLe,
        @Nullable Instant derniereUtilisation,
        CredentialRecord fiche) {}
