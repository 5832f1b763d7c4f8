package fr.estran.journees;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the team who is free at the hours of a session.
 *
 * @param surPlace they hold another session at that venue on that day
 * @param horsHoraires it lies outside their hours of work
 * @param deja what else they hold on that day, in words
 */
record Remplacant(
        UUID seance,
        UUID id,
        String nom,
        boolean connaitLeTheme,
        boolean surPlace,
        boolean horsHoraires,
        @Nullable String deja) {}
