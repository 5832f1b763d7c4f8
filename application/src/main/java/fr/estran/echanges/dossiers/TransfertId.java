package fr.estran.echanges.dossiers;

import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.Identifiants;
import java.util.UUID;

public record TransfertId(UUID valeur) implements Identifiant {

    static TransfertId nouveau() {
        return new TransfertId(Identifiants.nouveau());
    }
}
