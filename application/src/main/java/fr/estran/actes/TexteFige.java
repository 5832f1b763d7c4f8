package fr.estran.actes;

/** A section of a validated report: what the records said, and what the report says. */
record TexteFige(String cle, String titre, String genere, String publie) {}
