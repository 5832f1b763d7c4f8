package fr.estran.inscriptions.places;

import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.UsagerId;

/**
 * A place that somebody holds or waits for already.
 *
 * @param usager one of those who were asked about
 */
record PlaceVivante(UsagerId usager, InscriptionId inscription) {}
