package fr.estran.ville.equipe;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.Identifiants;
import java.util.UUID;

/** A post that somebody may hold. */
public record PosteId(UUID valeur) implements Identifiant {

    static PosteId nouveau() {
        return new PosteId(Identifiants.nouveau());
    }

    @JsonCreator
    public static PosteId valueOf(String texte) {
        return new PosteId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
