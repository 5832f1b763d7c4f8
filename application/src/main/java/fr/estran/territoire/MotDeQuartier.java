package fr.estran.territoire;

import fr.estran.commun.Code;
import java.util.Locale;

/** The town's own word for its parts. */
public enum MotDeQuartier implements Code {
    QUARTIER,
    COMMUNE,
    SECTEUR;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
