package fr.estran.comptes;

/**
 * What is kept of a password, and what the account was when it was read.
 *
 * @param motDePasse its digest
 */
record Empreinte(CompteId compte, int generation, String motDePasse) {}
