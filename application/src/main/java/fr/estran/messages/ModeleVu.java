package fr.estran.messages;

/** What a message says by one way. @param change whether the town chose its words */
public record ModeleVu(String modele, String forme, String texte, boolean change) {}
