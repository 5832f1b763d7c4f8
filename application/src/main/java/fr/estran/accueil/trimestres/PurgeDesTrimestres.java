package fr.estran.accueil.trimestres;

import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Forgets who read, published and closed a quarter when the journal does. */
@Component
record PurgeDesTrimestres(TrimestreRepository trimestres) implements Purge {

    @Override
    public Duree duree() {
        return Duree.JOURNAL;
    }

    @Override
    public void purger(LocalDate avant) {
        trimestres.oublierQui(avant);
    }
}
