package fr.estran.actes;

import fr.estran.bilan.Dates;
import fr.estran.commun.Jours;
import fr.estran.commun.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** MomentsDActe as the clock of the town hall told them. */
public record MomentsDActe(ZoneId fuseau) {

    private static final Messages M = Messages.de("actes");

    /** 15 janvier 2024 à 9 h 05. */
    public String dire(Instant moment) {
        var local = moment.atZone(fuseau);
        return M.dire(
                "moment", Map.of("jour", Dates.date(local.toLocalDate()), "heure", Jours.dire(local.toLocalTime())));
    }
}
