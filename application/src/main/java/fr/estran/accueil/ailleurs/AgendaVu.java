package fr.estran.accueil.ailleurs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that somebody keeps elsewhere, as its holder sees it: never its address.
 *
 * @param luLe when it last answered; null before the first time
 * @param panne why it did not the last time, and since when; null where it did
 * @param illisibles of its events, how many were not understood
 * @param lu whether its hours are taken
 * @param ecrit whether sessions are written there; @param ecritLe when they were last all there
 * @param heures how many spans of it take hours, from today on
 */
public record AgendaVu(
        UUID id,
        String nom,
        String hote,
        @Nullable Instant luLe,
        @Nullable String panne,
        @Nullable Instant panneDepuis,
        int illisibles,
        boolean lu,
        boolean ecrit,
        @Nullable Instant ecritLe,
        int heures) {}
