package fr.estran.socle.commun;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;

/** One day, from such an hour to such an hour, of an action. */
public record SeanceId(UUID valeur) implements Identifiant {

    public static SeanceId nouveau() {
        return new SeanceId(Identifiants.nouveau());
    }

    @JsonCreator
    public static SeanceId valueOf(String texte) {
        return new SeanceId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
