package fr.estran.programme;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session as one tells somebody of it: when, at the town's own hours, and where. */
public record SeanceAnnoncee(
        UUID action,
        LocalDateTime debut,
        LocalDateTime fin,
        @Nullable String lieu,
        @Nullable String adresse,
        @Nullable String etage,
        @Nullable String acces) {

    /** Whether one cannot be at both. */
    public boolean chevauche(SeanceAnnoncee autre) {
        return debut.isBefore(autre.fin) && autre.debut.isBefore(fin);
    }
}
