package fr.estran.programme.souhaits;

/** So many people asked to be told of that theme. */
public record DemandesParTheme(String theme, int personnes) {}
