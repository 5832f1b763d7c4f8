package fr.estran.programme.souhaits;

import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Consultations whose last day is over are counted; whoever was to be told, and was not in time, is forgotten, and so are old free lines. */
@Component
record PurgeDesSouhaits(
        ClotureDeConsultation cloture, PrevenirRepository prevenir, SouhaitLibreRepository libres, Clock horloge)
        implements Purge {

    @Override
    public Duree duree() {
        return Duree.A_PREVENIR;
    }

    @Override
    public void purger(LocalDate avant) {
        cloture.verserLesUrnesDAvant();
        cloture.cloreLesEchues();
        prevenir.oublierAvant(avant, LocalDate.now(horloge));
        libres.effacerAvant(avant);
    }
}
