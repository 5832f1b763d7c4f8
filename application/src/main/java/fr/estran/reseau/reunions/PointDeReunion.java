package fr.estran.reseau.reunions;

import fr.estran.socle.commun.OrganismeId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A point of the agenda.
 *
 * @param par the body that asked for it; null: the service itself
 */
public record PointDeReunion(
        UUID id, int rang, String quoi, @Nullable OrganismeId par) {}
