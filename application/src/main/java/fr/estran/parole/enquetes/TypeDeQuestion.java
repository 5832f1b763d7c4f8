package fr.estran.parole.enquetes;

import fr.estran.socle.commun.Code;

/** How a question is answered. */
public enum TypeDeQuestion implements Code {
    /** One of several. */
    CHOIX,
    /** As many as one likes. */
    MULTIPLE,
    /** One mark of several in a row, of which at least both ends have words. */
    ECHELLE,
    /** In one's own words. */
    TEXTE;

    /** Whether answers are chosen: only these are counted by answer. */
    public boolean fermee() {
        return this != TEXTE;
    }
}
