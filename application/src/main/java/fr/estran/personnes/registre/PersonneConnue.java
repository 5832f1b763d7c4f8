package fr.estran.personnes.registre;

import fr.estran.socle.commun.UsagerId;
import java.time.LocalDate;

/** A person of the register who is still known. */
public record PersonneConnue(UsagerId id, LocalDate creee) {}
