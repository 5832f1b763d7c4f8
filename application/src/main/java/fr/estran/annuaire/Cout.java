package fr.estran.annuaire;

import fr.estran.commun.Code;

/** What it costs whoever comes. */
public enum Cout implements Code {
    GRATUIT,
    SOUS_CONDITION,
    PAYANT
}
