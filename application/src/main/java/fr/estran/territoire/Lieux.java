package fr.estran.territoire;

import fr.estran.commun.Conciliation;
import fr.estran.commun.Introuvable;
import fr.estran.commun.LieuId;
import fr.estran.journal.Journal;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The venues, and what helps to find them. */
@Service
@Transactional
public class Lieux {

    private final LieuRepository repository;
    private final Journal journal;

    Lieux(LieuRepository repository, Journal journal) {
        this.repository = repository;
        this.journal = journal;
    }

    /** In the order of their names; those where the service goes no more too. */
    @Transactional(readOnly = true)
    public List<LieuDecrit> tous() {
        return repository.tous();
    }

    /** In the order of their names; one that is not there is passed over. */
    @Transactional(readOnly = true)
    public List<LieuDecrit> des(Collection<LieuId> lieux) {
        return repository.des(lieux);
    }

    @Transactional(readOnly = true)
    LieuDecrit lire(LieuId lieu) {
        return repository.lire(lieu).orElseThrow(Introuvable::new);
    }

    /** @return false where somebody else has described it otherwise since it was shown */
    boolean decrire(LieuId lieu, Conciliation dite) {
        var actuel = repository.verrouiller(lieu).orElseThrow(Introuvable::new);
        if (dite.devancee(FormulaireLieu.de(actuel).champs())) {
            return false;
        }
        repository.decrire(lieu, FormulaireLieu.de(dite.ecrits()));
        journal.noter("lieu.decrire", lieu.valeur());
        return true;
    }
}
