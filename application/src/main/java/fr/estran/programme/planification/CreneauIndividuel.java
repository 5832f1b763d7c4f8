package fr.estran.programme.planification;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An hour at which a counsellor receives one person.
 *
 * @param lieu null where there is none
 * @param ou by video, or at their home; null by telephone and at a venue
 * @param prevue the session that is in the programme for it already, and that nobody has yet; null where there is none
 */
public record CreneauIndividuel(
        ConseillerId conseiller,
        @Nullable LieuId lieu,
        TypeDAction.@Nullable Ou ou,
        Instant debut,
        Instant fin,
        @Nullable SeanceId prevue) {}
