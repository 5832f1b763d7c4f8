package fr.estran.contacts;

import fr.estran.commun.Messages;
import java.util.List;
import java.util.Map;

/** Several things in one sentence: Marie, Paul et Jo. */
final class Enumeration {

    private static final Messages MESSAGES = Messages.de("contacts");

    private Enumeration() {}

    static String dire(List<String> choses) {
        if (choses.size() < 2) {
            return String.join("", choses);
        }
        var debut = String.join(", ", choses.subList(0, choses.size() - 1));
        return MESSAGES.dire("enumeration", Map.of("debut", debut, "fin", choses.getLast()));
    }
}
