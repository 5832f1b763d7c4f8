package fr.estran.echanges.dossiers;

/** What an import says that it did, in rows of the folder. */
record CompteDImport(long lignes, long ajoutees, long modifiees, long retirees) {}
