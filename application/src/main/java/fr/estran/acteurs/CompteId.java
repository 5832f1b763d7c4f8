package fr.estran.acteurs;

import fr.estran.commun.Identifiant;
import fr.estran.commun.Identifiants;
import java.util.UUID;

public record CompteId(UUID valeur) implements Identifiant {

    public static CompteId nouveau() {
        return new CompteId(Identifiants.nouveau());
    }

    public static CompteId valueOf(String texte) {
        return new CompteId(UUID.fromString(texte));
    }
}
