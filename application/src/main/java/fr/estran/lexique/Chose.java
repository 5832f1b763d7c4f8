package fr.estran.lexique;

/** What the town has already, and a sheet may name. */
public record Chose(String code, String libelle) {}
