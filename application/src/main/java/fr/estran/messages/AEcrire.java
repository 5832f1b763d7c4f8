package fr.estran.messages;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.SeanceId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What somebody is about to write to those who hold a place.
 *
 * @param id of the form: sent twice, it is written once
 * @param attente those who wait for a place are told too
 */
public record AEcrire(UUID id, String texte, boolean attente, List<Concernee> concernees) {

    /** An action whose people are told, and the session of it whose day and hour are said. */
    public record Concernee(ActionId action, SeanceId seance, Instant debut) {}

    public AEcrire {
        concernees = List.copyOf(concernees);
    }

    List<ActionId> actions() {
        return concernees.stream().map(Concernee::action).toList();
    }
}
