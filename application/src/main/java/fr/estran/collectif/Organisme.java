package fr.estran.collectif;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A local body.
 *
 * @param lienDepuis the day on which its people were given a link by which they book; null: they have none
 */
public record Organisme(
        UUID id,
        String nom,
        @Nullable String telephone,
        @Nullable LocalDate lienDepuis) {}
