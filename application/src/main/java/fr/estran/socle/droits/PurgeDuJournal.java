package fr.estran.socle.droits;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

@Component
class PurgeDuJournal implements Purge {

    private final Journal journal;

    PurgeDuJournal(Journal journal) {
        this.journal = journal;
    }

    @Override
    public Duree duree() {
        return Duree.JOURNAL;
    }

    @Override
    public void purger(LocalDate avant) {
        journal.oublier(avant.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
