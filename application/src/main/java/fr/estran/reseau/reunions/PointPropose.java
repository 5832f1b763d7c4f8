package fr.estran.reseau.reunions;

import fr.estran.socle.commun.OrganismeId;
import java.util.UUID;

/** A point that a body asks for, and that nobody of the service has decided on. */
public record PointPropose(UUID id, OrganismeId organisme, String quoi) {}
