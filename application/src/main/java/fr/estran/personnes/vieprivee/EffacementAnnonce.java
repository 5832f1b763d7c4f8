package fr.estran.personnes.vieprivee;

import fr.estran.socle.commun.UsagerId;
import java.time.LocalDate;

/** Somebody who will be erased on a day, unless one hears of them. */
public record EffacementAnnonce(
        UsagerId usager, String reference, String nom, LocalDate dernierContact, LocalDate le) {}
