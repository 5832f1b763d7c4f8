package fr.estran.messages;

import fr.estran.socle.commun.Messages;
import java.util.List;
import java.util.stream.IntStream;

/** Several things in one sentence: Marie, Paul et Jo. */
public final class Enumeration {

    private static final Messages MESSAGES = Messages.de("messages/textes");

    private Enumeration() {}

    public static String dire(List<String> choses) {
        return dire("enumeration", choses);
    }

    /** Any one of them: Marie ou Paul. */
    public static String auChoix(List<String> choses) {
        return dire("enumeration.ou", choses);
    }

    /** @param prenom empty where somebody has none */
    public record Nomme(String prenom, String nom) {

        private String entier() {
            return (prenom + " " + nom).strip();
        }
    }

    /** People who bear one name are named once: Marie et Paul Riou. */
    public static List<String> sansRepeterLeNom(List<Nomme> personnes) {
        var dernier = personnes.size() - 1;
        var unSeulNom = personnes.stream().map(Nomme::nom).distinct().count() == 1
                && personnes.stream().noneMatch(qui -> qui.prenom().isBlank());
        return IntStream.rangeClosed(0, dernier)
                .mapToObj(rang -> unSeulNom && rang < dernier
                        ? personnes.get(rang).prenom()
                        : personnes.get(rang).entier())
                .toList();
    }

    private static String dire(String phrase, List<String> choses) {
        if (choses.size() < 2) {
            return String.join("", choses);
        }
        var debut = String.join(", ", choses.subList(0, choses.size() - 1));
        return MESSAGES.dire(phrase, "debut", debut, "fin", choses.getLast());
    }
}
