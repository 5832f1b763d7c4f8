package fr.estran.echanges.dossiers;

import fr.estran.socle.commun.Code;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import, as its line and its page tell it.
 *
 * @param par who confirmed it, by the name that the account has today
 * @param defaitPar the same of whoever undid it
 * @param acquisPar why it can be undone no more, what it replaced being forgotten
 */
public record ImportPasse(
        VersementId id,
        SorteDeVersement sorte,
        @Nullable String par,
        Instant le,
        long lignes,
        long ajoutees,
        long modifiees,
        long retirees,
        @Nullable Instant defaitLe,
        @Nullable String defaitPar,
        @Nullable Raison acquisPar) {

    /** Why an import stays. */
    public enum Raison implements Code {
        /** Too long ago. */
        DUREE,
        /** Somebody whom it named was forgotten since. */
        EFFACEMENT,
        /** A report that counts it was validated since. */
        BILAN
    }

    /** Of one table: how many rows an import brought, changed and took away, as undoing it takes them back. */
    public record Compte(String table, long otees, long remises, long revenues) {

        boolean vide() {
            return otees + remises + revenues == 0;
        }
    }

    public boolean memorise() {
        return defaitLe == null && acquisPar == null;
    }
}
