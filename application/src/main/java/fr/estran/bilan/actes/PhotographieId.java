package fr.estran.bilan.actes;

import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.Identifiants;
import java.util.UUID;

/** One photograph of a version of a report. */
public record PhotographieId(UUID valeur) implements Identifiant {

    static PhotographieId nouvelle() {
        return new PhotographieId(Identifiants.nouveau());
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
