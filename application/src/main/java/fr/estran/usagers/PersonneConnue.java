package fr.estran.usagers;

import java.time.LocalDate;
import java.util.UUID;

/** A person of the register who is still known. */
public record PersonneConnue(UUID id, LocalDate creee) {}
