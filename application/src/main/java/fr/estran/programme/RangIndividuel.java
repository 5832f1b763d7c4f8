package fr.estran.programme;

import java.util.UUID;

/** Where an appointment stands among the actions. */
record RangIndividuel(UUID recueil, String type, String titre, String trimestre) {}
