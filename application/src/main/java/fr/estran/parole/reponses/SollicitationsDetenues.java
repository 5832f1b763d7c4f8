package fr.estran.parole.reponses;

import fr.estran.personnes.registre.Detenteur;
import fr.estran.personnes.registre.Rubrique;
import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is under way to somebody who was asked. What they answered is nobody's: it can neither be given back nor found. */
@Component
@Order(42)
class SollicitationsDetenues implements Detenteur {

    private final SollicitationsDetenuesRepository repository;

    SollicitationsDetenues(SollicitationsDetenuesRepository repository) {
        this.repository = repository;
    }

    @Override
    public Set<String> tables() {
        return Set.of("enquete_envoi");
    }

    @Override
    public List<Rubrique> rendre(Collection<UsagerId> fiches) {
        return List.of(new Rubrique("enquete_envoi", repository.envois(fiches)));
    }

    @Override
    public void oublier(Collection<UsagerId> fiches) {
        repository.oublier(fiches);
    }
}
