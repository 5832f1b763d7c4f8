package fr.estran.messages;

import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When each way was tried last, and what came of it. */
@Service
@Transactional
class EssaisNotes {

    private final EssaiRepository repository;
    private final Journal journal;
    private final Clock horloge;

    EssaisNotes(EssaiRepository repository, Journal journal, Clock horloge) {
        this.repository = repository;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    Optional<Essai> dernier(Moyen moyen) {
        return repository.dernier(moyen);
    }

    void noter(Moyen moyen, Livraison livraison) {
        var echec = livraison instanceof Livraison.Refusee refusee ? refusee.code() : null;
        repository.noter(moyen, horloge.instant(), echec);
        journal.noter("message.essayer", null);
    }
}
