package fr.estran.socle.commun;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;

/** What is offered under one title, to which one registers; it has sessions. */
public record ActionId(UUID valeur) implements Identifiant {

    public static ActionId nouveau() {
        return new ActionId(Identifiants.nouveau());
    }

    @JsonCreator
    public static ActionId valueOf(String texte) {
        return new ActionId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
