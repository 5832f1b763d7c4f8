package fr.estran.echanges.dossiers;

import fr.estran.echanges.dossiers.ImportPasse.Raison;
import fr.estran.personnes.registre.Detenteur;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets go of what imports replaced: kept so that they can be undone, and no longer than the town says; and when one of the
 * people whom it names is forgotten.
 */
@Component
@Order(940)
record OubliDesVersements(Versements versements, LignesRepository lignes, TransfertRepository transferts)
        implements Purge, Detenteur {

    @Override
    public Duree duree() {
        return Duree.IMPORTS;
    }

    @Override
    public void purger(LocalDate avant) {
        versements.lacher(avant.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Folders that wait hold everybody, and nobody can be taken out of one: all of them go. */
    @Override
    public void oublier(Collection<UsagerId> fiches) {
        lignes.parlantDe(fiches).forEach(id -> versements.acquerir(id, Raison.EFFACEMENT));
        transferts.oublierCeQuiAttend();
    }
}
