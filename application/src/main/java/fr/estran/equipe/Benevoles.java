package fr.estran.equipe;

import fr.estran.commun.BenevoleId;
import fr.estran.commun.Introuvable;
import fr.estran.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who lend a hand: a name, and nothing else. */
@Service
@Transactional
class Benevoles {

    private final BenevoleRepository repository;
    private final Journal journal;
    private final Clock horloge;

    Benevoles(BenevoleRepository repository, Journal journal, Clock horloge) {
        this.repository = repository;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    List<Benevole> tous() {
        return repository.tous();
    }

    void ajouter(String nom) {
        var id = BenevoleId.nouveau();
        repository.ajouter(id, nom);
        journal.noter("benevole.ajouter", id.valeur());
    }

    void renommer(BenevoleId id, String nom) {
        noter(repository.renommer(id, nom), "benevole.renommer", id);
    }

    /** Who never helped at a session is forgotten; the sessions of the others still name them. */
    void partir(BenevoleId id) {
        noter(repository.oublier(id) + repository.partir(id, LocalDate.now(horloge)), "benevole.partir", id);
    }

    void revenir(BenevoleId id) {
        noter(repository.partir(id, null), "benevole.revenir", id);
    }

    private void noter(int lignes, String acte, BenevoleId id) {
        if (lignes == 0) {
            throw new Introuvable();
        }
        journal.noter(acte, id.valeur());
    }
}
