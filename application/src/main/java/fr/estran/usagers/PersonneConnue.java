package fr.estran.usagers;

import fr.estran.commun.UsagerId;
import java.time.LocalDate;

/** A person of the register who is still known. */
public record PersonneConnue(UsagerId id, LocalDate creee) {}
