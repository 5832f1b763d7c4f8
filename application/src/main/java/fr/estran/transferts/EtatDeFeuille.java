package fr.estran.transferts;

import fr.estran.commun.Code;

/** How far one is with a sheet that nobody knew. */
public enum EtatDeFeuille implements Code {
    A_DIRE,
    /** And verified. */
    DITE
}
