package fr.estran.rendezvous;

import java.util.UUID;

/** Somebody, or a venue, that one chooses from a list. */
public record Choix(UUID id, String nom) {}
