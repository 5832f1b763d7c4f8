package fr.estran.echanges.dossiers;

/**
 * What is found in a folder, in a sentence.
 *
 * @param fichier the file that it is found in; empty where it is the folder as a whole
 */
public record Constat(String fichier, String phrase) {}
