package fr.estran.ville.calendrier;

import fr.estran.socle.droits.Journal;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the service decides once for all its actions. */
@Service
@Transactional
public class ReglesDuProgramme {

    private final HeuresDeServiceRepository repository;
    private final Journal journal;

    ReglesDuProgramme(HeuresDeServiceRepository repository, Journal journal) {
        this.repository = repository;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    ReglesConnues lire() {
        return new ReglesConnues(repository.plages(), repository.seuil());
    }

    /** So many people who wait make an action worth scheduling again. */
    @Transactional(readOnly = true)
    public int seuilDeReprogrammation() {
        return repository.seuil();
    }

    /**
     * @param vues whether those of now are those that were shown
     * @return false where somebody else has changed them since
     */
    boolean regler(ReglesConnues dites, Predicate<ReglesConnues> vues) {
        repository.verrouiller();
        if (!vues.test(lire())) {
            return false;
        }
        repository.remplacer(dites.plages());
        repository.fixerLeSeuil(dites.seuil());
        journal.noter("programme.regler", null);
        return true;
    }
}
