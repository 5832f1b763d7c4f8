package fr.estran.vieprivee;

import fr.estran.journal.Journal;
import fr.estran.vieprivee.Effacements.Efface;
import fr.estran.vieprivee.Effacements.Motif;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What an erasure leaves behind: a line in the journal, which names a record of nobody, and word for the list outside. */
@Component
class Suites {

    private final Journal journal;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Suites(Journal journal, ApplicationEventPublisher evenements, Clock horloge) {
        this.journal = journal;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    void noter(Motif motif, UUID fiche, List<String> empreintes) {
        journal.noter(motif.acte, fiche);
        evenements.publishEvent(new Efface(empreintes));
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
