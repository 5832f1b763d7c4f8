package fr.estran.echanges.dossiers;

import fr.estran.echanges.classeurs.Individuel;
import fr.estran.socle.commun.Code;
import org.jspecify.annotations.Nullable;

/**
 * A folder that was handed in and found right.
 *
 * @param nom of the file, as whoever handed it in calls it
 * @param feuille of a sheet of which one says what its columns are, how far one is; null for a folder
 * @param changements what it would change; once it is confirmed, what it did change
 */
public record ImportDepose(
        TransfertId id,
        String nom,
        @Nullable EtatDeFeuille feuille,
        Changements changements,
        Delai delai,
        boolean confirme) {

    /** How far one is with a sheet that nobody knew. */
    public enum EtatDeFeuille implements Code {
        A_DIRE,
        /** And verified. */
        DITE
    }

    /**
     * What a page shows of it before it is confirmed, and after.
     *
     * @param individuel of the State's export that waits, what help to one person counts as; null of anything else
     */
    public record Verifie(
            ImportDepose depose,
            ApercuDImport apercu,
            Trouvailles constats,
            @Nullable Individuel individuel) {}

    /** What its columns are is still to be said, and nothing of it was verified. */
    public boolean aDire() {
        return !confirme && feuille == EtatDeFeuille.A_DIRE;
    }
}
