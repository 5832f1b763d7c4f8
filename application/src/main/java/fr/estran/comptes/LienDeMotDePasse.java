package fr.estran.comptes;

/**
 * By which somebody chooses a password.
 *
 * @param courriel where it is sent
 * @param adresse of the page on which it is chosen
 */
public record LienDeMotDePasse(String courriel, String nom, String service, String adresse) {}
