package fr.estran.prets;

import fr.estran.socle.commun.Code;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that the service lends.
 *
 * @param inventaire the number by which the town knows it
 * @param avec what goes with it: a charger, a cover
 * @param pret under way, if any, with whom it is and until when
 */
public record ObjetDePret(
        UUID id,
        Sorte sorte,
        String nom,
        @Nullable String inventaire,
        @Nullable String avec,
        @Nullable LocalDate retireLe,
        @Nullable MotifDeRetrait motif,
        @Nullable UUID pret,
        @Nullable String qui,
        @Nullable LocalDate jusquAu) {

    public enum Sorte implements Code {
        TABLETTE,
        TELEPHONE,
        ORDINATEUR,
        AUTRE
    }

    /** Why it is lent no more. */
    public enum MotifDeRetrait implements Code {
        CASSE,
        PERDU,
        REMPLACE
    }

    public boolean libre() {
        return retireLe == null && pret == null;
    }

    /** With what tells it from the next. */
    public String enEntier() {
        return enEntier(nom, inventaire);
    }

    static String enEntier(String nom, @Nullable String inventaire) {
        return Stream.of(nom, inventaire == null ? "" : "(" + inventaire + ")")
                .filter(dit -> !dit.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
