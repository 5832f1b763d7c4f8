package fr.estran.socle.dossier;

import java.util.List;
import java.util.Set;

/** The door by which records enter a module: its files, in the order in which they can be kept, and its checks. */
public interface Porte {

    List<Fichier> fichiers();

    default List<Controle> controles() {
        return List.of();
    }

    /** The files, beside those that are only read, whose waiting rows {@link #conclure} reads, be they in the folder or not. */
    default Set<String> lusEnConcluant() {
        return Set.of();
    }

    /** Within the transaction of the import, once all rows of the folder are in their tables. */
    default void conclure() {}
}
