package fr.estran.socle.taches;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as the register has it, for one town: what failed for another is nothing of this one's. Moments are by the clock of the
 * database ({@code Demonstration.aLHeureDuService} tells them as a demonstration does).
 *
 * @param nom in French words
 * @param quoi the same in a sentence
 * @param debut of the last time that it began; null before the first
 * @param reussite when it last came to its end, were there nothing to do; null before the first
 * @param echec when it last failed; null where it never did
 * @param raison why, in a sentence that names nobody; null where it never failed
 * @param enEchec it has not come to its end since
 * @param duree of the last time
 * @param suivante when it is due for all towns
 * @param veille how often it is asked whether there is something for it meanwhile; null where it is not
 * @param enCours it is being done, here or by another instance
 */
public record TacheSuivie(
        String code,
        String nom,
        String quoi,
        @Nullable Instant debut,
        @Nullable Instant reussite,
        @Nullable Instant echec,
        @Nullable String raison,
        boolean enEchec,
        @Nullable Duration duree,
        Instant suivante,
        @Nullable Duration veille,
        boolean enCours) {}
