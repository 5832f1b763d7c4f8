package fr.estran.personnes.registre;

import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Last to forget: others still ask here by which number or address somebody was reached. */
@Component
@Order(1000)
record FichesDetenues(FichesDetenuesRepository repository) implements Detenteur {

    @Override
    public Set<String> tables() {
        return Set.of("usager", "fusion", "lien_usager", "distinction");
    }

    @Override
    public List<Rubrique> rendre(Collection<UsagerId> fiches) {
        return List.of(
                new Rubrique("usager", repository.usagers(fiches)),
                new Rubrique("fusion", repository.fusions(fiches)),
                new Rubrique("lien_usager", repository.liens(fiches)),
                new Rubrique("distinction", repository.distinctions(fiches)));
    }

    /** Merges stay: figures count the records of one person as one. */
    @Override
    public void oublier(Collection<UsagerId> fiches) {
        repository.oublier(fiches);
    }
}
