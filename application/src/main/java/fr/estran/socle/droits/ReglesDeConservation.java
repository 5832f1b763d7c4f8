package fr.estran.socle.droits;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long things are kept in this service, and what the town makes of it. */
@Service
@Transactional
public class ReglesDeConservation {

    private final DureeRepository repository;
    private final Journal journal;

    ReglesDeConservation(DureeRepository repository, Journal journal) {
        this.repository = repository;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public Durees lire() {
        return new Durees(repository.lire());
    }

    /** @return false, and nothing is changed, where something would be kept longer than the law lets us */
    public boolean changer(Durees voulues) {
        if (!voulues.permises()) {
            return false;
        }
        Duree.A_REGLER.forEach(duree -> repository.regler(duree, voulues.valeur(duree)));
        journal.noter("vie_privee.regler", null);
        return true;
    }

    /** @return false, and nothing is changed, where that is out of bounds */
    public boolean garderLesAppels(int mois) {
        if (!Duree.APPELS.permet(mois)) {
            return false;
        }
        repository.regler(Duree.APPELS, mois);
        journal.noter("appel.garder", null);
        return true;
    }
}
