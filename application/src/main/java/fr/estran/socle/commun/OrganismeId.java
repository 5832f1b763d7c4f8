package fr.estran.socle.commun;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;

/** A local body that helps too, to which people are sent, and whose people book for others. */
public record OrganismeId(UUID valeur) implements Identifiant {

    public static OrganismeId nouveau() {
        return new OrganismeId(Identifiants.nouveau());
    }

    @JsonCreator
    public static OrganismeId valueOf(String texte) {
        return new OrganismeId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
