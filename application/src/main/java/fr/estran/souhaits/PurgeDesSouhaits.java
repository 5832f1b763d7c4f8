package fr.estran.souhaits;

import fr.estran.conservation.Duree;
import fr.estran.conservation.Purge;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** ConsultationsDesSouhaits whose last day is over are counted; whoever was to be told, and was not in time, is forgotten. */
@Component
class PurgeDesSouhaits implements Purge {

    private final ClotureDeConsultation cloture;
    private final PrevenirRepository prevenir;
    private final Clock horloge;

    PurgeDesSouhaits(ClotureDeConsultation cloture, PrevenirRepository prevenir, Clock horloge) {
        this.cloture = cloture;
        this.prevenir = prevenir;
        this.horloge = horloge;
    }

    @Override
    public Duree duree() {
        return Duree.A_PREVENIR;
    }

    @Override
    public void purger(LocalDate avant) {
        cloture.cloreLesEchues();
        prevenir.oublierAvant(avant, LocalDate.now(horloge));
    }
}
