package fr.estran.echanges.dossiers;

/** Whoever waits for an import: told of each error as it is found, and, if they care to hear it, of how far it has come. */
@FunctionalInterface
public interface Suivi {

    void erreur(Constat erreur);

    /** @param part of the work that is done, from 0 to 1 */
    default void avance(double part) {}
}
