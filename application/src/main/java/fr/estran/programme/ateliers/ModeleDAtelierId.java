package fr.estran.programme.ateliers;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.Identifiants;
import java.util.UUID;

/** A model of a workshop. */
public record ModeleDAtelierId(UUID valeur) implements Identifiant {

    static ModeleDAtelierId nouveau() {
        return new ModeleDAtelierId(Identifiants.nouveau());
    }

    @JsonCreator
    public static ModeleDAtelierId valueOf(String texte) {
        return new ModeleDAtelierId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
