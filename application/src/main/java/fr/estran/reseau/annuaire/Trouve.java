package fr.estran.reseau.annuaire;

/** A body that one was looking for. @param ouvert whether it is open somewhere at this hour */
public record Trouve(OrganismePublie organisme, boolean ouvert) {}
