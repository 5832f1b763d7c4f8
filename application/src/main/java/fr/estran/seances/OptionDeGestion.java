package fr.estran.seances;

/** What one chooses from a list. */
public record OptionDeGestion(String valeur, String libelle) {}
