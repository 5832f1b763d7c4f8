package fr.estran.presences.orientation;

import fr.estran.personnes.registre.Detenteur;
import fr.estran.personnes.registre.Rubrique;
import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where somebody was sent from a sheet, as long as the sending is tied to their line there. */
@Component
@Order(29)
class OrientationsDetenues implements Detenteur {

    private final OrientationsDetenuesRepository repository;

    OrientationsDetenues(OrientationsDetenuesRepository repository) {
        this.repository = repository;
    }

    @Override
    public Set<String> tables() {
        return Set.of("orientation_de_feuille");
    }

    @Override
    public List<Rubrique> rendre(Collection<UsagerId> fiches) {
        return List.of(new Rubrique("orientation_de_feuille", repository.deFeuilles(fiches)));
    }

    @Override
    public void oublier(Collection<UsagerId> fiches) {
        repository.oublier(fiches);
    }
}
