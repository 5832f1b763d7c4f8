package fr.estran.textes;

import fr.estran.commun.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Several things in one sentence: Marie, Paul et Jo. */
public final class Enumeration {

    private static final Messages MESSAGES = Messages.de("textes");

    private Enumeration() {}

    public static String dire(List<String> choses) {
        return dire("enumeration", choses);
    }

    /** Any one of them: Marie ou Paul. */
    public static String auChoix(List<String> choses) {
        return dire("enumeration.ou", choses);
    }

    /**
     * People who bear one name are named once: Marie et Paul Riou.
     *
     * @param personnes a first name, a tab and a name each
     */
    public static List<String> sansRepeterLeNom(List<String> personnes) {
        var noms = personnes.stream().map(qui -> qui.split("\t", 2)).toList();
        var dernier = noms.size() - 1;
        var unSeulNom = noms.stream().map(qui -> qui[1]).distinct().count() == 1
                && noms.stream().noneMatch(qui -> qui[0].isBlank());
        return IntStream.rangeClosed(0, dernier)
                .mapToObj(rang -> unSeulNom && rang < dernier
                        ? noms.get(rang)[0]
                        : String.join(" ", noms.get(rang)).strip())
                .toList();
    }

    private static String dire(String phrase, List<String> choses) {
        if (choses.size() < 2) {
            return String.join("", choses);
        }
        var debut = String.join(", ", choses.subList(0, choses.size() - 1));
        return MESSAGES.dire(phrase, Map.of("debut", debut, "fin", choses.getLast()));
    }
}
