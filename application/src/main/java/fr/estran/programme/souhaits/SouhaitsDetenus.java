package fr.estran.programme.souhaits;

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

/** What somebody asked to be told of. What they wished is tied to no one: nobody can give it back. */
@Component
@Order(41)
record SouhaitsDetenus(PrevenirRepository repository) implements Detenteur {

    @Override
    public Set<String> tables() {
        return Set.of("souhait_a_prevenir");
    }

    @Override
    public List<Rubrique> rendre(Collection<UsagerId> fiches) {
        return List.of(new Rubrique("souhait_a_prevenir", repository.de(fiches)));
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
