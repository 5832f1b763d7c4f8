package fr.estran.disponibilites;

import fr.estran.nomenclatures.TypeDAction;
import java.util.UUID;

/** Where an appointment stands among the actions. */
record RangIndividuel(UUID recueil, TypeDAction type, String titre, String trimestre) {}
