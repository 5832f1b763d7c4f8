package fr.estran.programme.planification;

/** What one chooses from a list. */
public record OptionDeGestion(String valeur, String libelle) {}
