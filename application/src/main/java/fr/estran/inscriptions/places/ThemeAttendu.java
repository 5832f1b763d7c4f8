package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;

/**
 * A theme that people wait for.
 *
 * @param attente how many of them
 */
public record ThemeAttendu(String libelle, ActionId action, int attente) {}
