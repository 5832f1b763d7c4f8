package fr.estran.programme;

import static fr.estran.socle.vocabulaire.EtatDeSeance.PREVUE;
import static fr.estran.socle.vocabulaire.EtatDeSeance.TENUE;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.ConseillersConnus.Conseiller;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions as whoever notes who came must know them; a session that was held is said to be so here. */
@Service
@Transactional
public class Cloture {

    private final ClotureRepository repository;
    private final Journal journal;
    private final Clock horloge;

    Cloture(ClotureRepository repository, Journal journal, Clock horloge) {
        this.repository = repository;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public Optional<SeanceAPointer> siConnue(SeanceId seance) {
        return repository.lire(seance);
    }

    /** @throws Introuvable when there is none of that id */
    @Transactional(readOnly = true)
    public SeanceAPointer lire(SeanceId seance) {
        return siConnue(seance).orElseThrow(Introuvable::new);
    }

    /** Of that day, in the order of their hours. @param conseiller whose they are; null: all of them */
    @Transactional(readOnly = true)
    public List<SeanceAPointer> du(LocalDate jour, @Nullable ConseillerId conseiller) {
        return repository.du(jour, conseiller);
    }

    /** Who holds a session of that day that is not cancelled, by their names. */
    @Transactional(readOnly = true)
    public List<Conseiller> conseillersDu(LocalDate jour) {
        return repository.conseillersDu(jour);
    }

    /** Those of an action that have begun and were not cancelled, the last one first. */
    @Transactional(readOnly = true)
    public List<SeanceAPointer> commencees(ActionId action) {
        return repository.commencees(action, horloge.instant());
    }

    /** It has begun, was not cancelled and is not closed. */
    @Transactional(readOnly = true)
    public boolean peutEtreClose(SeanceId seance) {
        return repository.peutEtreClose(seance, horloge.instant());
    }

    /** Whether it is held, now: not while it lies ahead, nor when it was cancelled. */
    public boolean clore(SeanceId seance) {
        var close = repository.changer(seance, PREVUE, TENUE, horloge.instant());
        if (close) {
            journal.noter("programme.clore_seance", seance.valeur());
        }
        return close;
    }

    /** Whether what is noted of it may be changed again. Until it is closed anew, it counts nowhere. */
    public boolean rouvrir(SeanceId seance) {
        var rouverte = repository.changer(seance, TENUE, PREVUE, horloge.instant());
        if (rouverte) {
            journal.noter("programme.rouvrir_seance", seance.valeur());
        }
        return rouverte;
    }
}
