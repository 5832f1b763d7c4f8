package fr.estran.echanges.echos;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.Identifiants;
import java.util.UUID;

/** Another program that is told when something has changed. */
public record EchoId(UUID valeur) implements Identifiant {

    static EchoId nouveau() {
        return new EchoId(Identifiants.nouveau());
    }

    @JsonCreator
    public static EchoId valueOf(String texte) {
        return new EchoId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
