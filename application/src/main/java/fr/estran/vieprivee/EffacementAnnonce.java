package fr.estran.vieprivee;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody who will be erased on a day, unless one hears of them. */
public record EffacementAnnonce(UUID usager, String reference, String nom, LocalDate dernierContact, LocalDate le) {}
