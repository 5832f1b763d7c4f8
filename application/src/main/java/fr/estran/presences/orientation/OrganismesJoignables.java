package fr.estran.presences.orientation;

import fr.estran.messages.Poste;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.OrganismeId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which bodies can be told by e-mail at all: ours leaves, its link leads somewhere, and they have an address. */
@Component
class OrganismesJoignables {

    private final CourrierRepository repository;
    private final Poste poste;
    private final Enseigne enseigne;

    OrganismesJoignables(CourrierRepository repository, Poste poste, Enseigne enseigne) {
        this.repository = repository;
        this.poste = poste;
        this.enseigne = enseigne;
    }

    Set<OrganismeId> parmi(Collection<OrganismeId> organismes) {
        return poste.enService() && enseigne.adresse().isPresent() && !organismes.isEmpty()
                ? repository.avecAdresse(organismes)
                : Set.of();
    }

    boolean contient(OrganismeId organisme) {
        return !parmi(List.of(organisme)).isEmpty();
    }
}
