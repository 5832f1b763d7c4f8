package fr.estran.socle.commun;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;

/** Where a session is held; it has rooms. */
public record LieuId(UUID valeur) implements Identifiant {

    public static LieuId nouveau() {
        return new LieuId(Identifiants.nouveau());
    }

    @JsonCreator
    public static LieuId valueOf(String texte) {
        return new LieuId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
