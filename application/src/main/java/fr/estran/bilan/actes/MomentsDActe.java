package fr.estran.bilan.actes;

import fr.estran.bilan.rapport.Typographie;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import java.time.Instant;
import java.time.ZoneId;

/** Moments as the clock of the town hall told them. */
public record MomentsDActe(ZoneId fuseau) {

    private static final Messages M = Messages.de("bilan/actes");

    /** 15 janvier 2024 à 9 h 05. */
    public String dire(Instant moment) {
        var local = moment.atZone(fuseau);
        return M.dire(
                "moment", "jour", Typographie.date(local.toLocalDate()), "heure", Jours.dire(local.toLocalTime()));
    }
}
