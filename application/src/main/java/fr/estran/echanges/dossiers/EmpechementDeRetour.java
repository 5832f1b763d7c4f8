package fr.estran.echanges.dossiers;

import fr.estran.socle.commun.Code;
import org.jspecify.annotations.Nullable;

/**
 * Why an import cannot be undone.
 *
 * @param table of the rows that stand in the way
 * @param nombre how many
 * @param lien where one of them is looked at
 */
public record EmpechementDeRetour(
        Genre genre, String table, long nombre, @Nullable String lien) {

    public enum Genre implements Code {
        /** Rows that it wrote say something else by now, or are gone. */
        CHANGE,
        /** A later import wrote the same rows. */
        REPRIS,
        /** Other records hang on what it brought. */
        BATI,
        /** What was asked for at its sessions is counted with others' by now. */
        COMPTE_ENSEMBLE,
        /** A report that counts it was validated. */
        BILAN,
        /** The software keeps these records in another form by now. */
        LOGICIEL
    }
}
