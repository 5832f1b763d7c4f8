package fr.estran.echanges.dossiers;

import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.Identifiants;
import java.util.UUID;

/** A later one is greater: imports of one town follow each other. */
public record VersementId(UUID valeur) implements Identifiant {

    static VersementId nouveau() {
        return new VersementId(Identifiants.nouveau());
    }
}
