package fr.estran.presences;

/** What people ask for. */
public record Theme(String code, String libelle) {}
