package fr.estran.messages.relances;

import fr.estran.socle.commun.ActionId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter that waits for its stamp.
 *
 * @param adresse as it will stand in the window of the envelope
 * @param complete the post could deliver it
 * @param relire a name is written in other letters than the post reads: those that we put instead are to be looked at
 * @param avant the day by which it must leave, in words
 * @param retard that day is past
 */
public record LettreAPoster(
        UUID id,
        ActionId action,
        String noms,
        List<String> adresse,
        boolean complete,
        boolean relire,
        String modele,
        String sujet,
        @Nullable String quand,
        String avant,
        boolean retard) {

    public LettreAPoster {
        adresse = List.copyOf(adresse);
    }
}
