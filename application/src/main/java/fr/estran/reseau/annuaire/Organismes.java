package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.OrganismeId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bodies, as other rooms know them. Whom professionals ask for there is for the team alone. */
@Service
@Transactional(readOnly = true)
public class Organismes {

    private final OrganismeRepository repository;

    Organismes(OrganismeRepository repository) {
        this.repository = repository;
    }

    /** In the order of their names; those that are retired too. */
    public List<OrganismeDecrit> tous() {
        return repository.tous();
    }

    /** In the order of their names; one that is not there is passed over. */
    public List<OrganismeDecrit> des(Collection<OrganismeId> organismes) {
        return repository.des(organismes);
    }

    /** Empty for one that was found to be another. */
    public Optional<OrganismeDecrit> lire(OrganismeId organisme) {
        return repository.lire(organisme);
    }

    /** Nobody else changes it meanwhile. */
    @Transactional
    public Optional<OrganismeDecrit> verrouiller(OrganismeId organisme) {
        return repository.verrouiller(organisme);
    }

    /**
     * Whoever calls notes it in the journal.
     *
     * @return false where one of its name is known, retired or not: then nothing is written
     */
    @Transactional
    public boolean ajouter(OrganismeId id, Champs nouveau) {
        repository.seReserver();
        if (repository.tous().stream().anyMatch(un -> un.memeNomQue(nouveau.dit("nom")))) {
            return false;
        }
        repository.ecrire(id, nouveau);
        return true;
    }

    /** Whoever calls has locked it, and notes in the journal what for. */
    @Transactional
    public void corriger(OrganismeId organisme, Collection<String> champs, Champs dits) {
        repository.corriger(organisme, champs, dits);
    }
}
