package fr.estran.presences;

import fr.estran.socle.commun.SeanceId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A session of a closed quarter, of which requests are counted.
 *
 * @param jour in the town
 * @param pareille what tells it from other sessions by any filter of the figures: kind, venue, theme, counsellors; two
 *     sessions of which it is the same may be counted together
 * @param presents how many people of the register were there of whom something was said
 * @param avec the session on which its counts stand already
 */
record ACompter(
        SeanceId seance,
        LocalDate jour,
        String pareille,
        int presents,
        @Nullable SeanceId avec) {}
