package fr.estran.parole.reponses;

import fr.estran.parole.enquetes.Canal;
import fr.estran.socle.commun.UsagerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was asked. Whether they answered is written nowhere.
 *
 * @param fiche the one to open: that which is kept, where theirs was merged
 * @param envoi how far what is sent to them has come, the latest; null where nothing is
 */
public record Sollicitee(
        UsagerId usager,
        UsagerId fiche,
        String nomEntier,
        @Nullable String telephone,
        @Nullable Canal canal,
        @Nullable LocalDate le,
        @Nullable String envoi) {}
