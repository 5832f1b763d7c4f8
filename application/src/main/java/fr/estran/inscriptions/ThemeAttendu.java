package fr.estran.inscriptions;

import java.util.UUID;

/**
 * A theme that people wait for.
 *
 * @param attente how many of them
 */
public record ThemeAttendu(String libelle, UUID action, int attente) {}
