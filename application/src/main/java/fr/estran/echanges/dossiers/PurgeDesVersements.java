package fr.estran.echanges.dossiers;

import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** What an import replaced is kept so that it can be undone, and no longer. */
@Component
class PurgeDesVersements implements Purge {

    private final Versements versements;

    PurgeDesVersements(Versements versements) {
        this.versements = versements;
    }

    @Override
    public Duree duree() {
        return Duree.IMPORTS;
    }

    @Override
    public void purger(LocalDate avant) {
        versements.lacher(avant.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
