package fr.estran.presences.coop;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who came to an act, as the State's tool counts them: one person where somebody was helped, any number at a workshop. Of each family of
 * counters, those of whom nothing is known are what is left.
 *
 * @param deja how many had come before
 */
record VenusCoop(
        int total, int deja, Map<String, Integer> genres, Map<String, Integer> tranches, Map<String, Integer> statuts) {

    static final String INCONNU = "non_communique";

    VenusCoop {
        genres = complets(genres, total);
        tranches = complets(tranches, total);
        statuts = complets(statuts, total);
    }

    private static Map<String, Integer> complets(Map<String, Integer> dits, int total) {
        var tous = new TreeMap<String, Integer>();
        int reste = total;
        for (var dit : dits.entrySet()) {
            int pris = Math.min(dit.getValue(), reste);
            if (pris > 0 && !dit.getKey().equals(INCONNU)) {
                tous.put(dit.getKey(), pris);
                reste -= pris;
            }
        }
        if (reste > 0) {
            tous.put(INCONNU, reste);
        }
        return Collections.unmodifiableMap(tous);
    }

    /** Of one person alone: their gender, their band, their status. */
    static String seul(Map<String, Integer> compte) {
        return compte.keySet().iterator().next();
    }

    static String genre(String code) {
        return switch (code) {
            case "F" -> "feminin";
            case "M" -> "masculin";
            default -> INCONNU;
        };
    }

    static String statut(String situation) {
        return switch (situation) {
            case "retraite" -> "retraite";
            case "emploi" -> "en_emploi";
            case "recherche_emploi", "sans_activite" -> "sans_emploi";
            case "scolaire", "etudes" -> "scolarise";
            default -> INCONNU;
        };
    }

    /** By the years of birth and of the act: an act of last year is entered as it was. */
    static String tranche(int age) {
        return age < 12
                ? "moins_de_douze"
                : age < 18
                        ? "douze_dix_huit"
                        : age < 25
                                ? "dix_huit_vingt_quatre"
                                : age < 40
                                        ? "vingt_cinq_trente_neuf"
                                        : age < 60
                                                ? "quarante_cinquante_neuf"
                                                : age < 70 ? "soixante_soixante_neuf" : "soixante_dix_plus";
    }
}
