package fr.estran.reprise;

/** What no file of the State's says: for which town it is. */
public record Entete(String nom, String commune, String codeInsee) {}
