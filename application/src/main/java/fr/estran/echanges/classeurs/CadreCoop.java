package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Ecritures;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words of the State's tool about a session, and the codes of ours, which come from it. */
final class CadreCoop {

    private static final Map<String, String> CANAUX = Map.of(
            "lieu d activite", "lieu_activite",
            "autre lieu", "autre",
            "a domicile", "domicile",
            "a distance", ActiviteCoop.A_DISTANCE);

    private static final Map<String, String> MATERIELS = Map.of(
            "ordinateur", "ordinateur",
            "telephone", "telephone",
            "tablette", "tablette",
            "autre", "autre",
            "pas de materiel", "aucun",
            "aucun", "aucun");

    private CadreCoop() {}

    static String canal(String cellule) {
        return CANAUX.getOrDefault(Ecritures.nus(cellule), "lieu_activite");
    }

    static List<String> materiels(String cellule) {
        return Arrays.stream(cellule.split("[,;|\\n]"))
                .map(Ecritures::nus)
                .flatMap(dit -> Stream.ofNullable(MATERIELS.get(dit)))
                .distinct()
                .toList();
    }

    /** "Avec guidage (1/3)": the words, whatever number follows them. */
    static String niveau(String cellule) {
        var dit = Ecritures.nus(cellule);
        return dit.startsWith("debutant")
                ? "debutant"
                : dit.startsWith("intermediaire")
                        ? "intermediaire"
                        : dit.startsWith("avance")
                                ? "avance"
                                : dit.startsWith("avec guidage")
                                        ? "entierement_accompagne"
                                        : dit.startsWith("autonome avec")
                                                ? "partiellement_autonome"
                                                : dit.startsWith("autonome") ? "autonome" : "";
    }
}
