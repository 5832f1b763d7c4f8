package fr.estran.sollicitations;

import fr.estran.commun.Messages;
import fr.estran.publication.Publication;
import fr.estran.tirages.Canal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is said of those who were asked. */
final class ParolesDeSollicitation {

    static final Messages MESSAGES = Messages.de("sollicitations");

    private ParolesDeSollicitation() {}

    static String demandees(Map<Canal, Integer> nombres) {
        return MESSAGES.dire("demandees", Map.of("n", total(nombres), "comment", comment(nombres)));
    }

    static String relancees(Map<Canal, Integer> nombres) {
        return tue(nombres)
                ? MESSAGES.dire("relancees.peu")
                : MESSAGES.dire("relancees", Map.of("n", total(nombres), "comment", comment(nombres)));
    }

    /** Those who have not answered. Of a few, the number would tell of the last of them when it changes. */
    static String combien(Map<Canal, Integer> nombres) {
        return tue(nombres)
                ? MESSAGES.dire("relancer.peu")
                : MESSAGES.dire("relancer.combien", Map.of("n", total(nombres), "comment", comment(nombres)));
    }

    private static boolean tue(Map<Canal, Integer> nombres) {
        return total(nombres) > 0 && total(nombres) < Publication.SEUIL;
    }

    static int total(Map<Canal, Integer> nombres) {
        return nombres.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** By link, by letter, by telephone, by hand: as far as there are some. */
    static String comment(Map<Canal, Integer> nombres) {
        var parts = new ArrayList<String>();
        ajouter(parts, "par.lien", nombres, Canal.COURRIEL, Canal.SMS);
        ajouter(parts, "par.courrier", nombres, Canal.COURRIER);
        ajouter(parts, "par.appel", nombres, Canal.APPEL);
        ajouter(parts, "par.sur_place", nombres, Canal.SUR_PLACE);
        return String.join(", ", parts);
    }

    private static void ajouter(List<String> parts, String cle, Map<Canal, Integer> nombres, Canal... canaux) {
        var nombre = Stream.of(canaux)
                .mapToInt(canal -> nombres.getOrDefault(canal, 0))
                .sum();
        if (nombre > 0) {
            parts.add(MESSAGES.dire(cle, Map.of("n", nombre)));
        }
    }
}
