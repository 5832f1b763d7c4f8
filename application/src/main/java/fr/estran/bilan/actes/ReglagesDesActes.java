package fr.estran.bilan.actes;

import fr.estran.bilan.actes.ReglageActe.NatureActe;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the acts of a town say alike: until somebody sets it, a report that informs the council. */
@Service
class ReglagesDesActes {

    private static final Messages M = Messages.de("bilan/actes");
    private static final String MATIERE = "5.2";

    private final ReglageRepository reglages;
    private final Journal journal;
    private final Clock horloge;

    ReglagesDesActes(ReglageRepository reglages, Journal journal, Clock horloge) {
        this.reglages = reglages;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public ReglageActe actuel() {
        return reglages.lire()
                .orElseGet(() -> new ReglageActe(
                        null, MATIERE, M.dire("reglage.matiere_par_defaut"), NatureActe.AUTRES, Instant.EPOCH));
    }

    @Transactional
    public void changer(SaisieDeReglage saisie) {
        reglages.enregistrer(saisie.reglage(horloge.instant()));
        journal.noter("bilan.regler_actes", null);
    }
}
