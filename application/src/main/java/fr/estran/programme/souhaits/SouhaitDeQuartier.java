package fr.estran.programme.souhaits;

/** How many of a district wished for a theme, where enough people spoke there. */
public record SouhaitDeQuartier(String quartier, String theme, int nombre) {}
