package fr.estran.presences.orientation;

import fr.estran.reseau.annuaire.OrganismePublie;
import java.util.List;

/**
 * A body that is offered.
 *
 * @param raisons why this one, in words, the weightiest first
 * @param ouvert whether somebody who goes now finds it open
 */
public record OrganismePropose(OrganismePublie organisme, List<String> raisons, boolean ouvert) {

    public OrganismePropose {
        raisons = List.copyOf(raisons);
    }
}
