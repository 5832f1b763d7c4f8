package fr.estran.quiaide;

import fr.estran.annuaire.OrganismePublie;

/** A body that one was looking for. @param ouvert whether it is open somewhere at this hour */
public record Trouve(OrganismePublie organisme, boolean ouvert) {}
