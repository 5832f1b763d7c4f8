package fr.estran.inscriptions;

import fr.estran.commun.InscriptionId;
import fr.estran.commun.UsagerId;

/**
 * A place that somebody holds or waits for already.
 *
 * @param usager one of those who were asked about
 */
public record PlaceVivante(UsagerId usager, InscriptionId inscription) {}
