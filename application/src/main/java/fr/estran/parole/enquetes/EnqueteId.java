package fr.estran.parole.enquetes;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.Identifiants;
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
