package fr.estran.reseau.annuaire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What one body proposes, as somebody of the service decides on it. */
public record PropositionVue(UUID id, OrganismeDecrit organisme, Instant recueLe, List<MorceauVu> morceaux) {

    public PropositionVue {
        morceaux = List.copyOf(morceaux);
    }
}
