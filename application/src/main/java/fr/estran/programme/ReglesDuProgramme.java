package fr.estran.programme;

import fr.estran.comptes.Journal;
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
    FormulaireHeures lire() {
        return FormulaireHeures.de(repository.plages(), repository.seuil());
    }

    /** So many people who wait make an action worth scheduling again. */
    @Transactional(readOnly = true)
    public int seuilDeReprogrammation() {
        return repository.seuil();
    }

    void regler(FormulaireHeures formulaire) {
        repository.remplacer(formulaire.plages());
        repository.fixerLeSeuil(formulaire.seuil());
        journal.noter("programme.regler", null);
    }
}
