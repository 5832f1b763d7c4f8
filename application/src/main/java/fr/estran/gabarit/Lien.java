package fr.estran.gabarit;

/** A place to go to, and what it is called. */
public record Lien(String texte, String adresse) {}
