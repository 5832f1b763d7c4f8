package fr.estran.feuillesconnues;

import fr.estran.commun.Introuvable;
import fr.estran.correspondances.CorrespondanceGardee;
import fr.estran.correspondances.Savoir;
import fr.estran.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What columns are, kept under a name: proposed by itself for the next sheet that has the same titles. */
@Service
public class FeuillesConnues {

    private final CorrespondanceRepository repository;
    private final ChosesRepository choses;
    private final Journal journal;
    private final Clock horloge;

    FeuillesConnues(CorrespondanceRepository repository, ChosesRepository choses, Journal journal, Clock horloge) {
        this.repository = repository;
        this.choses = choses;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Asked before a sheet of that name is opened. */
    @Transactional(readOnly = true)
    public Savoir savoir(String nomDuFichier) {
        return new Savoir(choses.lire(), repository.toutes(), LocalDate.now(horloge), nomDuFichier);
    }

    @Transactional(readOnly = true)
    List<FeuilleConnue> resumees() {
        return repository.resumees();
    }

    /** Within the transaction of the import; without a name, nothing is kept. */
    @Transactional
    public void garder(CorrespondanceGardee gardee) {
        if (!gardee.nom().isEmpty() && !gardee.titres().isEmpty()) {
            journal.noter("correspondance.garder", repository.garder(gardee.nommee()));
        }
    }

    /** @return whether it was still called so */
    @Transactional
    boolean renommer(UUID id, String avant, String nom) {
        var fait = repository.renommer(id, avant, nom);
        if (fait) {
            journal.noter("correspondance.renommer", id);
        }
        return fait;
    }

    @Transactional
    void oublier(UUID id) {
        if (!repository.oublier(id)) {
            throw new Introuvable();
        }
        journal.noter("correspondance.oublier", id);
    }
}
