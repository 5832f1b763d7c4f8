package fr.estran.sollicitations;

import fr.estran.commun.Messages;
import java.util.Map;

/** What is said of those who were asked. */
final class ParolesDeSollicitation {

    static final Messages MESSAGES = Messages.de("sollicitations");

    private ParolesDeSollicitation() {}

    static String demandees(Map<Canal, Integer> nombres) {
        return MESSAGES.dire("demandees", valeurs(nombres));
    }

    static String relancees(Map<Canal, Integer> nombres) {
        return MESSAGES.dire("relancees", valeurs(nombres));
    }

    /** As sentences take them: by link, by letter, by telephone, by hand, and all. */
    static Map<String, Integer> valeurs(Map<Canal, Integer> nombres) {
        return Map.of(
                "n",
                nombres.values().stream().mapToInt(Integer::intValue).sum(),
                "liens",
                nombres.getOrDefault(Canal.COURRIEL, 0) + nombres.getOrDefault(Canal.SMS, 0),
                "courriers",
                nombres.getOrDefault(Canal.COURRIER, 0),
                "appels",
                nombres.getOrDefault(Canal.APPEL, 0),
                "feuilles",
                nombres.getOrDefault(Canal.SUR_PLACE, 0));
    }
}
