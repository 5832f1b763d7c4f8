package fr.estran.inscriptions.guichet;

import fr.estran.socle.vocabulaire.OuJoindre;

/**
 * What was said at a registration, and is not on the sheet of the person.
 *
 * @param dit that the sheet does not say
 * @param fiche that it says instead
 */
public record EcartAvecLaFiche(OuJoindre dit, OuJoindre fiche) {}
