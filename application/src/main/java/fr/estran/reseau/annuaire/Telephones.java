package fr.estran.reseau.annuaire;

import org.jspecify.annotations.Nullable;

/** Numbers as other software dials them. */
final class Telephones {

    private Telephones() {}

    /** Empty where it is no number of ten figures, or already international. */
    static String international(@Nullable String dit) {
        var chiffres = dit == null ? "" : dit.replaceAll("[ .]", "");
        if (chiffres.matches("\\+33\\d{9}")) {
            return chiffres;
        }
        return chiffres.matches("0\\d{9}") ? "+33" + chiffres.substring(1) : "";
    }
}
