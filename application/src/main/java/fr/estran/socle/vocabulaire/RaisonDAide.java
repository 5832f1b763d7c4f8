package fr.estran.socle.vocabulaire;

import fr.estran.socle.commun.Code;

/** Why somebody is helped alone rather than with others (glossary: motif), in the order in which it is asked. */
public enum RaisonDAide implements Code {
    CONFIDENTIALITE,
    TECHNICITE,
    MOBILITE,
    DISCRETION,
    DIFFICULTE_COLLECTIF,
    PHOBIE_DU_GROUPE,
    LANGUE,
    HANDICAP
}
