package fr.estran.ville.equipe;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.Identifiants;
import java.util.UUID;

/** An agreement that pays for posts. */
public record ConventionId(UUID valeur) implements Identifiant {

    static ConventionId nouveau() {
        return new ConventionId(Identifiants.nouveau());
    }

    @JsonCreator
    public static ConventionId valueOf(String texte) {
        return new ConventionId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
