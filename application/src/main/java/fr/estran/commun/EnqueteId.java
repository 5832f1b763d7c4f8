package fr.estran.commun;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;

/** A survey. */
public record EnqueteId(UUID valeur) implements Identifiant {

    public static EnqueteId nouveau() {
        return new EnqueteId(Identifiants.nouveau());
    }

    @JsonCreator
    public static EnqueteId valueOf(String texte) {
        return new EnqueteId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
