package fr.estran.commun;

import java.io.Serializable;
import java.util.UUID;

/** The town (or the association) whose service this is: the first part of every key. */
public record StructureId(UUID valeur) implements Serializable {

    public static StructureId nouveau() {
        return new StructureId(Identifiants.nouveau());
    }
}
