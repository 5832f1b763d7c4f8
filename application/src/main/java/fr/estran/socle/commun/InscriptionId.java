package fr.estran.socle.commun;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;

/** A place asked for, held, or waited for: one person, one action. */
public record InscriptionId(UUID valeur) implements Identifiant {

    public static InscriptionId nouveau() {
        return new InscriptionId(Identifiants.nouveau());
    }

    @JsonCreator
    public static InscriptionId valueOf(String texte) {
        return new InscriptionId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
