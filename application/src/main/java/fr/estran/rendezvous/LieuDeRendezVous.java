package fr.estran.rendezvous;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A venue where one is received, as whoever looks for it reads it. */
public record LieuDeRendezVous(
        UUID id,
        String nom,
        @Nullable String quartier,
        @Nullable String adresse,
        @Nullable Boolean pmr) {}
