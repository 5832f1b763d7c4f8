package fr.estran.ville.calendrier;

/** So many people who wait make an action worth scheduling again. */
public record SeuilDeReprogrammation(int personnes) {}
