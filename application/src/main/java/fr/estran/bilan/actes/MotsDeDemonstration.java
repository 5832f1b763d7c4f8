package fr.estran.bilan.actes;

import fr.estran.socle.commun.Messages;
import org.springframework.stereotype.Service;

/** What the marks of the survey of the demonstration mean: its records say the marks alone. */
@Service
public class MotsDeDemonstration {

    private static final Messages M = Messages.de("bilan/actes");
    private static final String MOT = "demonstration.mot.";

    private final Mots mots;

    MotsDeDemonstration(Mots mots) {
        this.mots = mots;
    }

    /** Once: what was written on screen since then is kept. */
    public void poser() {
        if (mots.tous().stream().noneMatch(MotDuService::propre)) {
            mots.tous().stream()
                    .filter(mot -> M.connait(MOT + mot.mot().code()))
                    .forEach(this::ecrire);
        }
    }

    private void ecrire(MotDuService mot) {
        mots.ecrire(mot.mot(), M.dire(MOT + mot.mot().code()), mot.defaut());
    }
}
