package fr.estran.ville.territoire;

import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.droits.Journal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rooms of the venues. */
@Service
@Transactional
public class Salles {

    private final SalleRepository repository;
    private final LieuRepository lieux;
    private final Journal journal;

    Salles(SalleRepository repository, LieuRepository lieux, Journal journal) {
        this.repository = repository;
        this.lieux = lieux;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public List<Salle> du(LieuId lieu) {
        return repository.du(lieu);
    }

    void dire(LieuId lieu, FormulaireSalle dite) {
        exiger(lieu);
        repository.dire(Identifiants.nouveau(), lieu, dite);
        journal.noter("lieu.salles", lieu.valeur());
    }

    /** Taken away twice, it is away. */
    void retirer(LieuId lieu, UUID salle) {
        exiger(lieu);
        if (repository.retirer(lieu, salle) == 1) {
            journal.noter("lieu.salles", lieu.valeur());
        }
    }

    /** One that was found to be another meanwhile has nothing of its own any more. */
    private void exiger(LieuId lieu) {
        if (lieux.verrouiller(lieu).isEmpty()) {
            throw new Introuvable();
        }
    }
}
