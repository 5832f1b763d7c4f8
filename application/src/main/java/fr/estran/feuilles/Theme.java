package fr.estran.feuilles;

/** What people ask for. */
public record Theme(String code, String libelle) {}
