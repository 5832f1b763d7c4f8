package fr.estran.socle.vocabulaire;

import fr.estran.socle.commun.Code;

/** The fields of action, of which each theme is, in the order in which the report speaks of them. */
public enum ChampDAction implements Code {
    USAGES_QUOTIDIENS,
    CITOYENNETE_CRITIQUE,
    DEMARCHES_EN_LIGNE
}
