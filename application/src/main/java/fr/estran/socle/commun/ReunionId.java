package fr.estran.socle.commun;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;

/** A meeting of the collective. */
public record ReunionId(UUID valeur) implements Identifiant {

    public static ReunionId nouveau() {
        return new ReunionId(Identifiants.nouveau());
    }

    @JsonCreator
    public static ReunionId valueOf(String texte) {
        return new ReunionId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
