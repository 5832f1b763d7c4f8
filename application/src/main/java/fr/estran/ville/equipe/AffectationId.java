package fr.estran.ville.equipe;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.Identifiants;
import java.util.UUID;

/** That somebody holds a post. */
public record AffectationId(UUID valeur) implements Identifiant {

    static AffectationId nouveau() {
        return new AffectationId(Identifiants.nouveau());
    }

    @JsonCreator
    public static AffectationId valueOf(String texte) {
        return new AffectationId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
