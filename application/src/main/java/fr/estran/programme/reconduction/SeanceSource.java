package fr.estran.programme.reconduction;

import fr.estran.programme.planification.Creneau;
import fr.estran.programme.planification.SeanceGeree;
import fr.estran.socle.commun.SeanceId;
import java.time.LocalDate;

/** A session of the quarter that is taken over, as far as it says when one is held: a cancelled one shows the rule all the same. */
record SeanceSource(SeanceId seance, Creneau creneau, boolean annule) {

    static SeanceSource de(SeanceGeree seance) {
        return new SeanceSource(seance.id(), seance.creneau(), seance.annulee());
    }

    LocalDate jour() {
        return creneau.jour();
    }
}
