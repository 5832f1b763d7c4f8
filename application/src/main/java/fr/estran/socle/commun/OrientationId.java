package fr.estran.socle.commun;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;

/** Somebody who was sent to a body for a need. */
public record OrientationId(UUID valeur) implements Identifiant {

    @JsonCreator
    public static OrientationId valueOf(String texte) {
        return new OrientationId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
