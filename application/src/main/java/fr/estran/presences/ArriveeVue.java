package fr.estran.presences;

import fr.estran.presences.Fait.Tour;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in the line.
 *
 * @param qui null for somebody whom nobody knows
 * @param le that moment, at the town's own hour
 * @param vue the last entry that told of it: whoever says what becomes of it has seen that one
 * @param par who made that entry; null for whoever has no account any more
 */
public record ArriveeVue(
        UUID id,
        @Nullable UsagerId usager,
        @Nullable String qui,
        Instant moment,
        LocalDateTime le,
        Tour tour,
        UUID vue,
        @Nullable String par) {

    private static final Messages MESSAGES = Messages.de("presences/emargement");

    /** Who it is, as one says it of somebody whom nobody knows too. */
    public String dit() {
        return qui == null ? MESSAGES.dire("sans_nom.quelqu_un") : qui;
    }

    public String heure() {
        return Jours.dire(le.toLocalTime());
    }

    /** Whose turn it is. */
    public String titre() {
        return MESSAGES.dire("entree.tour", "qui", dit(), "heure", heure());
    }

    /** The record that stands for that person today. @param conservees of those that were merged, the one that was kept */
    public ArriveeVue selon(Map<UsagerId, UsagerId> conservees) {
        var conservee = usager == null ? null : conservees.get(usager);
        return conservee == null ? this : new ArriveeVue(id, conservee, qui, moment, le, tour, vue, par);
    }
}
