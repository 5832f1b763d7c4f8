package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Ecritures;

/** What is said of a person, in the codes of the register: nothing where nothing was said. */
final class GenreCoop {

    private GenreCoop() {}

    static String de(String cellule) {
        var dit = Ecritures.nus(cellule);
        return dit.startsWith("feminin") ? "F" : dit.startsWith("masculin") ? "M" : "";
    }

    /** Situations: those whom the tool calls without employment may look for one or not. */
    static String situation(String statut) {
        var dit = Ecritures.nus(statut);
        return dit.startsWith("retraite")
                ? "retraite"
                : dit.startsWith("en emploi")
                        ? "emploi"
                        : dit.startsWith("scolarise")
                                ? "scolaire"
                                : dit.startsWith("sans emploi") ? "sans_activite" : "";
    }
}
