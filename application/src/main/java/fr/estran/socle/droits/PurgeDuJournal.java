package fr.estran.socle.droits;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

@Component
record PurgeDuJournal(Journal journal) implements Purge {

    @Override
    public Duree duree() {
        return Duree.JOURNAL;
    }

    @Override
    public void purger(LocalDate avant) {
        journal.oublier(avant.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
