package fr.estran.inscriptions.places;

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

/** What somebody asked to take part in: the places of the past stay as counts. */
@Component
@Order(10)
record InscriptionsDetenues(InscriptionsDetenuesRepository repository) implements Detenteur {

    @Override
    public Set<String> tables() {
        return Set.of("inscription", "demande", "besoin", "mouvement");
    }

    @Override
    public List<Rubrique> rendre(Collection<UsagerId> fiches) {
        return List.of(
                new Rubrique("inscription", repository.inscriptions(fiches)),
                new Rubrique("demande", repository.demandes(fiches)),
                new Rubrique("besoin", repository.besoins(fiches)),
                new Rubrique("mouvement", repository.mouvements(fiches)));
    }

    @Override
    public void oublier(Collection<UsagerId> fiches) {
        repository.oublier(fiches);
    }

    @Override
    public Map<UsagerId, LocalDate> derniersContacts() {
        return repository.derniersContacts();
    }
}
