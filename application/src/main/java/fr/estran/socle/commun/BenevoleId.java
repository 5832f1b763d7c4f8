package fr.estran.socle.commun;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;

/** Who helps during sessions; known by a name, and without an account. */
public record BenevoleId(UUID valeur) implements Identifiant {

    public static BenevoleId nouveau() {
        return new BenevoleId(Identifiants.nouveau());
    }

    @JsonCreator
    public static BenevoleId valueOf(String texte) {
        return new BenevoleId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
