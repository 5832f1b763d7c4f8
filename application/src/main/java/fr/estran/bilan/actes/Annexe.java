package fr.estran.bilan.actes;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** What stands beside a frozen report, with an imprint of its own. */
public record Annexe(UUID id, Sorte nature, String nom, Empreinte empreinte, int taille, Instant le, String par) {

    public enum Sorte {
        MENTIONS,
        /** The corrected cover. */
        GARDE,
        RETOUR;

        /** As the database and the sentences name it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record Contenu(Annexe annexe, byte[] octets) {}
}
