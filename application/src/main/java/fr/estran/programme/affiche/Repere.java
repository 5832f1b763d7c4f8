package fr.estran.programme.affiche;

/** A name by which one chooses among what is coming: a district, a theme. */
public record Repere(String code, String nom) {}
