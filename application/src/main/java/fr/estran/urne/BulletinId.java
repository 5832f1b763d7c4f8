package fr.estran.urne;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.estran.commun.Identifiant;
import java.util.UUID;

/** A form that waits. Drawn at random: an id made of the hour would tell when it came. */
public record BulletinId(UUID valeur) implements Identifiant {

    static BulletinId auHasard() {
        return new BulletinId(UUID.randomUUID());
    }

    @JsonCreator
    public static BulletinId valueOf(String texte) {
        return new BulletinId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
