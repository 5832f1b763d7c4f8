package fr.estran.bilan.rapport;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the assembly's office adds to the report.
 *
 * @param aRemplir whether what is not known yet is left as a blank to fill; else the heading does not speak of it
 * @param correction of a version that follows another one
 */
public record Acte(
        @Nullable LocalDate seance,
        @Nullable String rapporteur,
        @Nullable String numero,
        boolean aRemplir,
        @Nullable Correction correction) {

    public static final Acte A_COMPLETER = new Acte(null, null, null);

    /** @param motif what it corrects in the version before, as a person said it */
    public record Correction(int version, String motif) {}

    public Acte(@Nullable LocalDate seance, @Nullable String rapporteur, @Nullable String numero) {
        this(seance, rapporteur, numero, true, null);
    }

    /** As it is frozen: a blank that nobody filled would be on line for ever. */
    Acte fige() {
        return new Acte(seance, rapporteur, numero, false, correction);
    }

    public Acte corrigeant(@Nullable Correction version) {
        return new Acte(seance, rapporteur, numero, aRemplir, version);
    }
}
