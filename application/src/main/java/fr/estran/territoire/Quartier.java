package fr.estran.territoire;

/** A part of the town. */
public record Quartier(String code, String nom) {}
