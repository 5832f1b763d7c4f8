package fr.estran.collectif;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bodies, for whoever lets one choose among them. */
@Service
@Transactional(readOnly = true)
public class Organismes {

    private final OrganismeRepository repository;

    Organismes(OrganismeRepository repository) {
        this.repository = repository;
    }

    /** In the order of their names; those to which nobody is sent any more too. */
    public List<OrganismeDecrit> tous() {
        return repository.tous();
    }
}
