package fr.estran.bilan;

/**
 * One of the five forms of a report.
 *
 * @param publique whether it may leave the service
 */
public record Piece(String nom, byte[] contenu, boolean publique) {}
