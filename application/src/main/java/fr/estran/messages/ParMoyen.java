package fr.estran.messages;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.vocabulaire.Moyen;

/**
 * People of an action who are to be told, by one means.
 *
 * @param moyen {@code AUCUN} of those whom nothing reaches
 * @param restent those who do not know yet
 */
public record ParMoyen(ActionId action, Moyen moyen, int nombre, int restent) {}
