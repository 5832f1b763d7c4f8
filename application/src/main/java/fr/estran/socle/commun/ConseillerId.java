package fr.estran.socle.commun;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;

/** Who holds sessions; not the account they sign in with. */
public record ConseillerId(UUID valeur) implements Identifiant {

    public static ConseillerId nouveau() {
        return new ConseillerId(Identifiants.nouveau());
    }

    @JsonCreator
    public static ConseillerId valueOf(String texte) {
        return new ConseillerId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
