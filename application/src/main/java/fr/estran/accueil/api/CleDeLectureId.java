package fr.estran.accueil.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.Identifiants;
import java.util.UUID;

/** A key with which another program reads what is published. */
public record CleDeLectureId(UUID valeur) implements Identifiant {

    static CleDeLectureId nouveau() {
        return new CleDeLectureId(Identifiants.nouveau());
    }

    @JsonCreator
    public static CleDeLectureId valueOf(String texte) {
        return new CleDeLectureId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
