package fr.estran.presences;

import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.Fait.Suite;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody without a name, as they stand on the sheet. @param saisie the last entry that told of them */
public record PassageVu(
        UUID id,
        UUID saisie,
        LocalDateTime le,
        @Nullable String demande,
        @Nullable String theme,
        @Nullable Integer dureeMin,
        @Nullable Suite suite,
        @Nullable UUID acteur,
        @Nullable String acteurNom) {

    public Besoin besoin() {
        return new Besoin(demande, dureeMin, suite, acteur);
    }
}
