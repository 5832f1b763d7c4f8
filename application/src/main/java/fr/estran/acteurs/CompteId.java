package fr.estran.acteurs;

import fr.estran.commun.Identifiants;
import java.io.Serializable;
import java.util.UUID;

public record CompteId(UUID valeur) implements Serializable {

    public static CompteId nouveau() {
        return new CompteId(Identifiants.nouveau());
    }

    public static CompteId valueOf(String texte) {
        return new CompteId(UUID.fromString(texte));
    }
}
