package fr.estran.socle.commun;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;

/** A person as the file knows them: a sheet, of which doubles are later merged. */
public record UsagerId(UUID valeur) implements Identifiant {

    public static UsagerId nouveau() {
        return new UsagerId(Identifiants.nouveau());
    }

    @JsonCreator
    public static UsagerId valueOf(String texte) {
        return new UsagerId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
