package fr.estran.inscriptions.rendezvous;

import fr.estran.personnes.registre.Detenteur;
import fr.estran.personnes.registre.Rubrique;
import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When somebody was received: that it was at that hour stays, of nobody that one knows. */
@Component
@Order(15)
class RendezVousDetenus implements Detenteur {

    private final RendezVousDetenusRepository repository;

    RendezVousDetenus(RendezVousDetenusRepository repository) {
        this.repository = repository;
    }

    @Override
    public Set<String> tables() {
        return Set.of("rendez_vous", "creneau_libere");
    }

    @Override
    public List<Rubrique> rendre(Collection<UsagerId> fiches) {
        return List.of(
                new Rubrique("rendez_vous", repository.rendezVous(fiches)),
                new Rubrique("creneau_libere", repository.rendus(fiches)));
    }

    /** Their registrations were ended before: no appointment to come is left. */
    @Override
    public void oublier(Collection<UsagerId> fiches) {
        repository.oublier(fiches);
    }
}
