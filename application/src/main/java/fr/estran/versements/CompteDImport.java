package fr.estran.versements;

/** What an import says that it did, in rows of the folder. */
public record CompteDImport(long lignes, long ajoutees, long modifiees, long retirees) {}
