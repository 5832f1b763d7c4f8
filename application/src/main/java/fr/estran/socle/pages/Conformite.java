package fr.estran.socle.pages;

import fr.estran.socle.commun.Code;

/** Where a site stands by the law: without an audit that is still valid, it is "non conforme". */
public enum Conformite implements Code {
    NON_CONFORME,
    PARTIELLE,
    TOTALE;
}
