package fr.estran.socle.pages;

/**
 * A passage of the guide in which all that was looked for stands.
 *
 * @param extrait some words around the first that was found
 */
public record Trouvee(String page, String titre, String adresse, String extrait) {}
