package fr.estran.programme;

/** What one chooses from a list. */
public record OptionDeGestion(String valeur, String libelle) {}
