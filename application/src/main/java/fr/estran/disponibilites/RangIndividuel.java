package fr.estran.disponibilites;

import fr.estran.commun.ActionId;
import fr.estran.nomenclatures.TypeDAction;

/** Where an appointment stands among the actions. */
record RangIndividuel(ActionId recueil, TypeDAction type, String titre, String trimestre) {}
