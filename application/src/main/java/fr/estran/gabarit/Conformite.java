package fr.estran.gabarit;

import java.util.Locale;

/** Where a site stands by the law: without an audit that is still valid, it is "non conforme". */
public enum Conformite {
    NON_CONFORME,
    PARTIELLE,
    TOTALE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
