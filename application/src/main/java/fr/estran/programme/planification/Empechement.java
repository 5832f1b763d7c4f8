package fr.estran.programme.planification;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.SeanceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From one moment to another, somebody cannot receive, or a venue does not open; one of the two is null.
 *
 * @param seance the session that takes them, if one does
 * @param la the venue of that session, if it has one
 * @param chezQuelquUn that session is at somebody's home
 */
public record Empechement(
        @Nullable ConseillerId conseiller,
        @Nullable LieuId lieu,
        @Nullable SeanceId seance,
        @Nullable LieuId la,
        boolean chezQuelquUn,
        Instant debut,
        Instant fin) {}
