package fr.estran.presences;

import java.util.UUID;

/** A body of the directory, to which somebody may be sent. */
public record OrganismeConnu(UUID id, String nom) {}
