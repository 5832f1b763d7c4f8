package fr.estran.bilan.rapport;

import java.time.LocalDate;

/** Days as an act writes them. */
public final class Dates {

    private Dates() {}

    /** 1er février 2023. */
    public static String date(LocalDate jour) {
        return Typographie.date(jour);
    }
}
