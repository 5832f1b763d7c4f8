package fr.estran.echanges.classeurs;

/**
 * One row: somebody who came.
 *
 * @param rang which of how many, as it is written
 * @param nom as it is shown; empty for whoever gave none, or where the file names nobody
 */
record Venu(String rang, String nom, String genre, TrancheCoop tranche, String statut) {

    boolean nomme() {
        return !nom.isEmpty();
    }
}
