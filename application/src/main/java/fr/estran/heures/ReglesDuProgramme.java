package fr.estran.heures;

import fr.estran.commun.Conciliation;
import fr.estran.journal.Journal;
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

    /** @return false where somebody else has changed them since they were shown */
    boolean regler(Conciliation dites) {
        repository.verrouiller();
        if (dites.devancee(lire().champs())) {
            return false;
        }
        var formulaire = FormulaireHeures.de(dites.ecrits());
        repository.remplacer(formulaire.plages());
        repository.fixerLeSeuil(formulaire.seuil());
        journal.noter("programme.regler", null);
        return true;
    }
}
