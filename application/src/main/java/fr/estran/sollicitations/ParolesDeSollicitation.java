package fr.estran.sollicitations;

import fr.estran.commun.Messages;
import fr.estran.publication.Publication;
import fr.estran.tirages.Canal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

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
        var parts = new LinkedHashMap<String, Integer>();
        for (var canal : Canal.values()) {
            parts.merge(cle(canal), nombres.getOrDefault(canal, 0), Integer::sum);
        }
        return parts.entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .map(part -> MESSAGES.dire(part.getKey(), Map.of("n", part.getValue())))
                .collect(Collectors.joining(", "));
    }

    /** Those who answer by a link are counted together, by whichever way it goes. */
    static String cle(Canal canal) {
        return "par." + (canal.parLien() ? "lien" : canal.code());
    }
}
