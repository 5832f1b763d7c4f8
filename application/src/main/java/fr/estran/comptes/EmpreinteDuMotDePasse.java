package fr.estran.comptes;

import fr.estran.socle.droits.CompteId;

/**
 * What is kept of a password, and what the account was when it was read.
 *
 * @param motDePasse its digest
 */
record EmpreinteDuMotDePasse(CompteId compte, int generation, String motDePasse) {}
