package fr.estran.programme.souhaits;

import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Consultations whose last day is over are counted; whoever was to be told, and was not in time, is forgotten, and so are old free lines. */
@Component
class PurgeDesSouhaits implements Purge {

    private final ClotureDeConsultation cloture;
    private final PrevenirRepository prevenir;
    private final SouhaitLibreRepository libres;
    private final Clock horloge;

    PurgeDesSouhaits(
            ClotureDeConsultation cloture, PrevenirRepository prevenir, SouhaitLibreRepository libres, Clock horloge) {
        this.cloture = cloture;
        this.prevenir = prevenir;
        this.libres = libres;
        this.horloge = horloge;
    }

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
