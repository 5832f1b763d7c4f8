package fr.estran.presences;

import fr.estran.personnes.registre.Detenteur;
import fr.estran.personnes.registre.Rubrique;
import fr.estran.socle.commun.UsagerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where somebody was: it stays, of nobody that one knows. */
@Component
@Order(30)
record ParticipationsDetenues(ParticipationsDetenuesRepository repository) implements Detenteur {

    @Override
    public Set<String> tables() {
        return Set.of("participation", "pointage", "arrivee", "nouvelle_personne", "desaccord");
    }

    @Override
    public List<Rubrique> rendre(Collection<UsagerId> fiches) {
        return List.of(
                new Rubrique("participation", repository.participations(fiches)),
                new Rubrique("pointage", repository.pointages(fiches)),
                new Rubrique("arrivee", repository.arrivees(fiches)),
                new Rubrique("nouvelle_personne", repository.appareils(fiches)),
                new Rubrique("desaccord", repository.desaccords(fiches)));
    }

    @Override
    public void oublier(Collection<UsagerId> fiches) {
        repository.oublier(fiches);
    }

    @Override
    public Map<UsagerId, LocalDate> derniersContacts() {
        return repository.derniersContacts();
    }

    @Override
    public Set<Integer> anneesComptees(Collection<UsagerId> fiches) {
        return repository.annees(fiches);
    }
}
