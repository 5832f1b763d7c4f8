package fr.estran.socle.droits;

import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.Identifiants;
import java.util.UUID;

public record CompteId(UUID valeur) implements Identifiant {

    public static CompteId nouveau() {
        return new CompteId(Identifiants.nouveau());
    }

    public static CompteId valueOf(String texte) {
        return new CompteId(UUID.fromString(texte));
    }
}
