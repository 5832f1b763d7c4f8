package fr.estran.programme.affiche;

import fr.estran.socle.commun.Identifiant;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar is told of a session, or of a meeting.
 *
 * @param rang grows with each change: whoever kept the file takes the later one
 * @param geo latitude and longitude, as {@code 47.99;-4.1}
 */
public record EvenementIcs(
        Identifiant id,
        Instant debut,
        Instant fin,
        String titre,
        boolean annule,
        long rang,
        @Nullable Instant change,
        @Nullable String lieu,
        @Nullable String geo,
        @Nullable String description,
        @Nullable String adresse) {}
