package fr.estran.bilan.actes;

import fr.estran.socle.commun.Code;
import java.time.Instant;
import java.util.UUID;

/** What stands beside a frozen report, with an imprint of its own. */
public record Annexe(UUID id, Sorte nature, String nom, Empreinte empreinte, int taille, Instant le, String par) {

    public enum Sorte implements Code {
        MENTIONS,
        /** The corrected cover. */
        GARDE,
        RETOUR
    }

    public record Contenu(Annexe annexe, byte[] octets) {}
}
