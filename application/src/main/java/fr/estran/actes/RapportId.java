package fr.estran.actes;

import fr.estran.commun.Identifiant;
import fr.estran.commun.Identifiants;
import java.util.UUID;

/** One version of the report of a year. */
public record RapportId(UUID valeur) implements Identifiant {

    public static RapportId nouveau() {
        return new RapportId(Identifiants.nouveau());
    }
}
