package fr.estran.versements;

import fr.estran.commun.Identifiant;
import fr.estran.commun.Identifiants;
import java.util.UUID;

/** A later one is greater: imports of one town follow each other. */
public record VersementId(UUID valeur) implements Identifiant {

    static VersementId nouveau() {
        return new VersementId(Identifiants.nouveau());
    }

    public static VersementId valueOf(String texte) {
        return new VersementId(UUID.fromString(texte));
    }
}
