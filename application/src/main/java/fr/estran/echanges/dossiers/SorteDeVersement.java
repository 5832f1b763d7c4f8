package fr.estran.echanges.dossiers;

import fr.estran.socle.commun.Code;

/** What was handed in. */
public enum SorteDeVersement implements Code {
    DOSSIER,
    /** The State's tool's export. */
    COOP,
    /** Any other sheet. */
    FEUILLE
}
