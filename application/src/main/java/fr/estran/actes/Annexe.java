package fr.estran.actes;

import java.time.Instant;
import java.util.UUID;

/** What stands beside a frozen report, with an imprint of its own. */
record Annexe(UUID id, Nature nature, String nom, Empreinte empreinte, int taille, Instant le, String par) {

    enum Nature {
        MENTIONS,
        RETOUR
    }

    record Contenu(Annexe annexe, byte[] octets) {}
}
