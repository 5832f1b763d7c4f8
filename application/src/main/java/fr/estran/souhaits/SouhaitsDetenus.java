package fr.estran.souhaits;

import fr.estran.commun.UsagerId;
import fr.estran.usagers.Detenteur;
import fr.estran.usagers.Rubrique;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody wished for: how many wish for a theme is counted by month, and outlives them. */
@Component
@Order(41)
class SouhaitsDetenus implements Detenteur {

    private final SouhaitsDetenusRepository repository;

    SouhaitsDetenus(SouhaitsDetenusRepository repository) {
        this.repository = repository;
    }

    @Override
    public Set<String> tables() {
        return Set.of("souhait");
    }

    @Override
    public List<Rubrique> rendre(Collection<UsagerId> fiches) {
        return List.of(new Rubrique("souhait", repository.souhaits(fiches)));
    }

    @Override
    public void oublier(Collection<UsagerId> fiches) {
        // Its person is unknown by now; the wish stays to be counted.
    }

    @Override
    public Map<UsagerId, LocalDate> derniersContacts() {
        return repository.derniersContacts();
    }
}
