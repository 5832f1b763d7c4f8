package fr.estran.ville.besoins;

/** A need that what was typed may tell. @param points how much of it does; of use beside others of the same search alone */
public record BesoinTrouve(Besoin besoin, double points) {}
