package fr.estran.socle.pages;

/** One of the answers of a list: what is sent, and what is read. */
public record Option(String valeur, String libelle) {}
