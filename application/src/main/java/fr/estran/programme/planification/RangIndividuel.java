package fr.estran.programme.planification;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.vocabulaire.TypeDAction;

/** Where an appointment stands among the actions. */
record RangIndividuel(ActionId recueil, TypeDAction type, String titre, String trimestre) {}
