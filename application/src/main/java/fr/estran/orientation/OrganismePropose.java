package fr.estran.orientation;

import fr.estran.annuaire.OrganismePublie;
import java.util.List;

/** A body that is offered. @param raisons why this one, in words, the weightiest first */
public record OrganismePropose(OrganismePublie organisme, List<String> raisons) {

    public OrganismePropose {
        raisons = List.copyOf(raisons);
    }
}
