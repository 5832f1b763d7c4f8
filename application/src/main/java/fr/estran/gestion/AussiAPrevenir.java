package fr.estran.gestion;

import fr.estran.commun.Messages;
import fr.estran.seances.ActionGeree;
import fr.estran.seances.SeanceGeree;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who else counts on a session that moves or is cancelled: who was invited to speak, who lends a hand. The service knows their names
 * alone, so that whoever changed it is told to ring them.
 */
final class AussiAPrevenir {

    private static final Messages MESSAGES = Messages.de("programme");

    private AussiAPrevenir() {}

    /** After a sentence; empty where there is nobody. */
    static String dire(ActionGeree action, List<SeanceGeree> seances) {
        var invite = action.intervenant() == null ? "" : action.intervenant().strip();
        var benevoles = seances.stream()
                .flatMap(seance -> seance.aides().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        if (invite.isEmpty() && benevoles.isEmpty()) {
            return "";
        }
        return " "
                + MESSAGES.dire(
                        "gestion.aussi",
                        Map.of(
                                "invite", invite,
                                "benevoles", benevoles,
                                "qui", invite.isEmpty() ? "benevoles" : benevoles.isEmpty() ? "invite" : "tous"));
    }
}
