package fr.estran.emargement;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What two devices noted of one thing, and which of the two stands.
 *
 * @param usager null where it is the number of people without a name
 * @param champ {@code presence}, {@code besoin}, {@code nombre}
 * @param retenu null where the person was taken off the sheet, and of a need
 */
public record Desaccord(
        UUID id,
        @Nullable UUID usager,
        @Nullable String qui,
        String champ,
        @Nullable String retenu,
        @Nullable LocalDateTime retenuLe,
        @Nullable String retenuPar,
        @Nullable String ecarte,
        @Nullable LocalDateTime ecarteLe,
        @Nullable String ecartePar) {}
