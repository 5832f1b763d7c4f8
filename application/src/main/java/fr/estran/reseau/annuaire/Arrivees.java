package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What is done with a proposition is noted, and when. */
@Component
class Arrivees {

    private final Journal journal;
    private final Clock horloge;

    Arrivees(Journal journal, Clock horloge) {
        this.journal = journal;
        this.horloge = horloge;
    }

    Instant noter(String acte, OrganismeId organisme) {
        journal.noter(acte, organisme.valeur());
        return horloge.instant();
    }
}
