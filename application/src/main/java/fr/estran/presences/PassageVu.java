package fr.estran.presences;

import fr.estran.presences.Fait.Besoin;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody without a name, as they stand on the sheet. @param saisie the last entry that told of them */
public record PassageVu(
        UUID id,
        UUID saisie,
        LocalDateTime le,
        Besoin besoin,
        @Nullable String theme,
        @Nullable String acteurNom) {}
