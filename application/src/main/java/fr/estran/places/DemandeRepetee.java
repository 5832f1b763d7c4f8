package fr.estran.places;

import fr.estran.commun.InscriptionId;

/** Somebody asked on the web for what a person has already; what was asked for is not kept. Whose name it was is told, whoever asked. */
public record DemandeRepetee(InscriptionId inscription) {}
