package fr.estran.places;

import java.util.UUID;

/** Somebody asked on the web for what a person has already; what was asked for is not kept. Whose name it was is told, whoever asked. */
public record DemandeRepetee(UUID inscription) {}
