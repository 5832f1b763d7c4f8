package fr.estran.bilan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the assembly's office adds to the report; what it has not said yet is left as a blank to fill. */
public record Acte(
        @Nullable LocalDate seance,
        @Nullable String rapporteur,
        @Nullable String numero) {

    public static final Acte A_COMPLETER = new Acte(null, null, null);
}
