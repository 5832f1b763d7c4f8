package fr.estran.emargement;

/** What people ask for. */
public record Theme(String code, String libelle) {}
