package fr.estran.reseau.reunions;

import static java.util.stream.Collectors.toSet;

import fr.estran.socle.commun.OrganismeId;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which bodies have said what is asked of them now. */
@Component
@Transactional(readOnly = true)
class Repondants {

    private final ReponsesDesMembres reponses;

    Repondants(ReponsesDesMembres reponses) {
        this.reponses = reponses;
    }

    public Set<OrganismeId> a(ReunionEntiere entiere) {
        var jour = entiere.reunion().jour();
        return reponses.a(entiere.reunion().id()).stream()
                .filter(une -> une.repond(jour))
                .map(Reponse::organisme)
                .collect(toSet());
    }
}
