package fr.estran.socle.vocabulaire;

import fr.estran.socle.commun.Code;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** Where in France a town is, as far as its public holidays and its hour hang on it. */
public enum Contree implements Code {
    METROPOLE("Europe/Paris"),
    ALSACE_MOSELLE("Europe/Paris", "57", "67", "68"),
    ALSACE_MOSELLE_SANS_VENDREDI_SAINT("Europe/Paris"),
    GUADELOUPE("America/Guadeloupe", "971"),
    GUYANE("America/Cayenne", "973"),
    MARTINIQUE("America/Martinique", "972"),
    MAYOTTE("Indian/Mayotte", "976"),
    NOUVELLE_CALEDONIE("Pacific/Noumea", "988"),
    POLYNESIE("Pacific/Tahiti", "987"),
    REUNION("Indian/Reunion", "974"),
    SAINT_BARTHELEMY("America/St_Barthelemy", "977"),
    SAINT_MARTIN("America/Marigot", "978"),
    SAINT_PIERRE_ET_MIQUELON("America/Miquelon", "975"),
    WALLIS_ET_FUTUNA("Pacific/Wallis", "986");

    private final ZoneId fuseau;
    private final List<String> departements;

    Contree(String fuseau, String... departements) {
        this.fuseau = ZoneId.of(fuseau);
        this.departements = List.of(departements);
    }

    /** Where the INSEE code of a town says that it is. */
    public static Contree pour(String codeInsee) {
        return Arrays.stream(values())
                .filter(la -> la.departements.stream().anyMatch(codeInsee::startsWith))
                .findFirst()
                .orElse(METROPOLE);
    }

    /** Its hour; of Polynesia, that of Tahiti. */
    public ZoneId fuseau() {
        return fuseau;
    }

    /** All the hours that it has: islands of Polynesia have one of their own. */
    public List<ZoneId> fuseaux() {
        return this == POLYNESIE
                ? List.of(fuseau, ZoneId.of("Pacific/Gambier"), ZoneId.of("Pacific/Marquesas"))
                : List.of(fuseau);
    }
}
