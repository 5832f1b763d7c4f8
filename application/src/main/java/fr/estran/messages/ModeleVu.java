package fr.estran.messages;

/** @param change the words are the town's own */
public record ModeleVu(String modele, String forme, String texte, boolean change) {}
