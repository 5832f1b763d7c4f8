package fr.estran.parole.enquetes;

import fr.estran.personnes.registre.Detenteur;
import fr.estran.personnes.registre.Rubrique;
import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody was asked. What they answered to a survey is tied to no one: nobody can give it back. */
@Component
@Order(40)
class ReponsesDetenues implements Detenteur {

    private final ReponsesDetenuesRepository repository;

    ReponsesDetenues(ReponsesDetenuesRepository repository) {
        this.repository = repository;
    }

    @Override
    public Set<String> tables() {
        return Set.of("enquete_invitation");
    }

    @Override
    public List<Rubrique> rendre(Collection<UsagerId> fiches) {
        return List.of(new Rubrique("enquete_invitation", repository.invitations(fiches)));
    }

    @Override
    public void oublier(Collection<UsagerId> fiches) {
        repository.oublier(fiches);
    }
}
