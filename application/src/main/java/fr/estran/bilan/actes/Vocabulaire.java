package fr.estran.bilan.actes;

import fr.estran.bilan.rapport.Mot;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Journal;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words of the service, as its people write them: who did stands in the journal. */
@Service
class Vocabulaire {

    private final Mots mots;
    private final Journal journal;

    Vocabulaire(Mots mots, Journal journal) {
        this.mots = mots;
        this.journal = journal;
    }

    List<MotDuService> tous() {
        return mots.tous();
    }

    MotDuService trouver(Mot mot) {
        return mots.trouver(mot).orElseThrow(Introuvable::new);
    }

    /** @param lu what stood there when it was opened */
    @Transactional
    public EcritureDeMot ecrire(Mot mot, String texte, String lu) {
        var ecriture = mots.ecrire(mot, texte, lu);
        if (ecriture instanceof EcritureDeMot.Gardee) {
            journal.noter("bilan.mot", null);
        }
        return ecriture;
    }
}
