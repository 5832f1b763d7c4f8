package fr.estran.echanges.classeurs;

/** What the town has already, and a sheet may name. */
record Chose(String code, String libelle) {}
