package fr.estran.echanges.dossiers;

/** Whoever waits for an import: told of each error as it is found. */
@FunctionalInterface
public interface Suivi {

    void erreur(Constat erreur);
}
