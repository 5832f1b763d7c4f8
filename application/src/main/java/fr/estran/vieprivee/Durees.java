package fr.estran.vieprivee;

import fr.estran.detachement.Detachement;
import fr.estran.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long things are kept, and what the rules make of them as days go by. */
@Service
@Transactional
class Durees {

    private final ReglesRepository regles;
    private final Detachement detachement;
    private final Journal journal;
    private final Clock horloge;

    Durees(ReglesRepository regles, Detachement detachement, Journal journal, Clock horloge) {
        this.regles = regles;
        this.detachement = detachement;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    Regles regles() {
        return regles.lire();
    }

    /** @return false, and nothing is changed, where something would be kept longer than the law lets us */
    boolean changer(Regles voulues) {
        if (!voulues.permises()) {
            return false;
        }
        regles.changer(voulues);
        journal.noter("vie_privee.regler", null);
        return true;
    }

    int detacherLesTrimestresClos() {
        return detachement.detacher(Detachement.premierJourOuvert(
                LocalDate.now(horloge), regles.lire().joursApresTrimestre()));
    }

    int purgerLeJournal() {
        return journal.oublier(LocalDate.now(horloge)
                .minusMonths(regles.lire().moisDeJournal())
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant());
    }
}
