package fr.estran.ville.territoire;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A room of a venue. */
public record Salle(UUID id, String nom, @Nullable Integer capacite) {}
