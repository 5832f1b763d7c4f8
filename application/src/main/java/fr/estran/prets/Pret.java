package fr.estran.prets;

import fr.estran.prets.ObjetDePret.MotifDeRetrait;
import fr.estran.prets.ObjetDePret.Sorte;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.UsagerId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A loan.
 *
 * @param usager the record that is kept of whoever has it; null once the loan is of nobody any more
 * @param jusquAu the day on which it is to come back, as it was last prolonged
 */
public record Pret(
        UUID id,
        Sorte sorte,
        UUID objet,
        String nom,
        @Nullable String inventaire,
        @Nullable String avec,
        @Nullable UsagerId usager,
        String qui,
        LocalDate du,
        LocalDate jusquAu,
        @Nullable LocalDate renduLe,
        @Nullable Issue issue) {

    /** How it ended. */
    public enum Issue implements Code {
        RENDU(null),
        /** Given back, and out of use. */
        ABIME(MotifDeRetrait.CASSE),
        /** It will not come back. */
        PERDU(MotifDeRetrait.PERDU);

        private final @Nullable MotifDeRetrait retrait;

        Issue(@Nullable MotifDeRetrait retrait) {
            this.retrait = retrait;
        }

        /** Why the thing is lent no more after it; null where it is. */
        @Nullable MotifDeRetrait retrait() {
            return retrait;
        }
    }

    public boolean enCours() {
        return renduLe == null;
    }

    public boolean enRetard(LocalDate jour) {
        return enCours() && jusquAu.isBefore(jour);
    }

    public String quoi() {
        return ObjetDePret.enEntier(nom, inventaire);
    }
}
