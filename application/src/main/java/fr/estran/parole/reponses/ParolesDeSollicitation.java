package fr.estran.parole.reponses;

import fr.estran.parole.enquetes.Canal;
import fr.estran.parole.enquetes.ReponsesEnAttente;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Suppression;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said of those who were asked. */
final class ParolesDeSollicitation {

    static final Messages MESSAGES = Messages.de("parole/sollicitations");

    private static final int DIX = 10;

    private ParolesDeSollicitation() {}

    static String demandees(Map<Canal, Integer> nombres) {
        return MESSAGES.dire("demandees", "n", total(nombres), "comment", comment(nombres));
    }

    static int total(Map<Canal, Integer> nombres) {
        return nombres.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Of a few, how many answered by a link is not said; nor of more, to the unit: one would see the number grow by one. */
    static String recues(ReponsesEnAttente attente) {
        int liens = attente.liens();
        return MESSAGES.dire(
                "progres",
                "dizaines",
                liens < Suppression.SEUIL ? 0 : liens / DIX * DIX,
                "equipe",
                attente.equipe(),
                "anciennes",
                attente.anciennes());
    }

    /** By link, by letter, by telephone, by hand: as far as there are some. */
    static String comment(Map<Canal, Integer> nombres) {
        var parts = new LinkedHashMap<String, Integer>();
        for (var canal : Canal.values()) {
            parts.merge(cle(canal), nombres.getOrDefault(canal, 0), Integer::sum);
        }
        return parts.entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .map(part -> MESSAGES.dire(part.getKey(), "n", part.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Those who answer by a link are counted together, by whichever way it goes. */
    static String cle(Canal canal) {
        return "par." + (canal.parLien() ? "lien" : canal.code());
    }
}
