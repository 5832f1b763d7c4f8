package fr.estran.inscriptions;

import java.util.UUID;

/** The way to those of a registration was wrong, and is another now: what was said to nobody is to be said again. */
public record CoordonneesCorrigees(UUID inscription, EtatInscription etat) {}
