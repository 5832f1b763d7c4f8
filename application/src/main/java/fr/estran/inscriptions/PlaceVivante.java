package fr.estran.inscriptions;

import fr.estran.commun.InscriptionId;
import java.util.UUID;

/**
 * A place that somebody holds or waits for already.
 *
 * @param usager one of those who were asked about
 */
public record PlaceVivante(UUID usager, InscriptionId inscription) {}
