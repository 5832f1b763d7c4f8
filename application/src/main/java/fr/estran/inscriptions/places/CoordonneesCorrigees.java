package fr.estran.inscriptions.places;

import fr.estran.socle.commun.InscriptionId;

/** The way to those of a registration was wrong, and is another now: what was said to nobody is to be said again. */
public record CoordonneesCorrigees(InscriptionId inscription, EtatInscription etat) {}
