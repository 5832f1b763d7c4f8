package fr.estran.programme.souhaits;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.Identifiants;
import java.util.UUID;

/** A consultation on the themes to come. */
public record ConsultationId(UUID valeur) implements Identifiant {

    public static ConsultationId nouveau() {
        return new ConsultationId(Identifiants.nouveau());
    }

    @JsonCreator
    public static ConsultationId valueOf(String texte) {
        return new ConsultationId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
