package fr.estran.inscriptions.rendezvous;

import fr.estran.socle.commun.LieuId;
import org.jspecify.annotations.Nullable;

/** A venue where one is received, as whoever looks for it reads it. */
public record LieuDeRendezVous(
        LieuId id,
        String nom,
        @Nullable String quartier,
        @Nullable String adresse,
        @Nullable Boolean pmr) {}
