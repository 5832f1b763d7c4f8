package fr.estran.personnes.vieprivee;

import fr.estran.personnes.registre.Detenteur;
import fr.estran.personnes.registre.Rubrique;
import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When one last heard of somebody, and when they are to be forgotten. */
@Component
@Order(900)
record EcheancesDetenues(EcheanceRepository repository) implements Detenteur {

    @Override
    public Set<String> tables() {
        return Set.of("contact_note", "annonce_effacement");
    }

    @Override
    public List<Rubrique> rendre(Collection<UsagerId> fiches) {
        return List.of(
                new Rubrique("contact_note", repository.contacts(fiches)),
                new Rubrique("annonce_effacement", repository.annonces(fiches)));
    }

    @Override
    public void oublier(Collection<UsagerId> fiches) {
        repository.oublier(fiches);
    }
}
