package fr.estran.ville.dangers;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A number that the town adds. */
public record NumeroDIci(
        String code,
        String numero,
        String nom,
        String pour,
        String quand,
        Set<Danger> dangers,
        @Nullable LocalDate retireLe) {

    public NumeroDIci {
        dangers = Set.copyOf(dangers);
    }

    Numero montre() {
        return new Numero(numero, nom, pour, quand, true, false, null, false, dangers);
    }
}
