package fr.estran.programme;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as it stands in the agenda, at the town's own hours.
 *
 * @param conseillers their first names and names; none where nobody is named yet
 */
public record SeancePrevue(
        UUID id,
        UUID action,
        String type,
        String titre,
        LocalDateTime debut,
        LocalDateTime fin,
        boolean annulee,
        @Nullable String lieu,
        List<String> conseillers) {}
