package fr.estran.socle.commun;

import java.util.UUID;

/** The town (or the association) whose service this is: the first part of every key. */
public record StructureId(UUID valeur) implements Identifiant {

    public static StructureId nouveau() {
        return new StructureId(Identifiants.nouveau());
    }
}
