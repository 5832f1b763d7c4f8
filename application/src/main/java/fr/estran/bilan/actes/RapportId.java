package fr.estran.bilan.actes;

import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.Identifiants;
import java.util.UUID;

/** One version of the report of a year. */
record RapportId(UUID valeur) implements Identifiant {

    public static RapportId nouveau() {
        return new RapportId(Identifiants.nouveau());
    }
}
