package fr.estran.presences;

import fr.estran.programme.Cloture;
import fr.estran.programme.Rectification;
import fr.estran.programme.Rectification.PasEuLieu;
import fr.estran.programme.SeanceAPointer;
import fr.estran.programme.SeancesPassees;
import fr.estran.socle.commun.SeanceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A past session is said not to have taken place, or is removed: with its sheet in sight, which nobody fills meanwhile. */
@Service
@Transactional
class FeuillesRectifiees {

    private final Feuilles feuilles;
    private final Emargement emargement;
    private final Cloture seances;
    private final SeancesPassees passees;
    private final DetachementRepository detachees;

    FeuillesRectifiees(
            Feuilles feuilles,
            Emargement emargement,
            Cloture seances,
            SeancesPassees passees,
            DetachementRepository detachees) {
        this.feuilles = feuilles;
        this.emargement = emargement;
        this.seances = seances;
        this.passees = passees;
        this.detachees = detachees;
    }

    /** {@code NOTEES}: people were there, so that it took place; {@code ENTRE_TEMPS}: some were noted since the page was read. */
    enum Issue {
        FAITE,
        NOTEES,
        ENTRE_TEMPS,
        IMPOSSIBLE
    }

    /** @param vues how many people the page showed */
    Issue rectifier(SeanceId seance, Rectification dite, int vues) {
        verrouiller(seance);
        var feuille = feuilles.feuille(seance);
        if (feuille.venues() != vues) {
            return Issue.ENTRE_TEMPS;
        }
        if (dite instanceof PasEuLieu && feuille.venues() > 0) {
            return Issue.NOTEES;
        }
        return ecarter(feuille.seance(), dite) ? Issue.FAITE : Issue.IMPOSSIBLE;
    }

    /** Under the lock of its sheet, with all that follows: what it counts for others is handed on to one of them. */
    boolean ecarter(SeanceAPointer seance, Rectification dite) {
        var faite = passees.rectifier(seance, dite);
        if (faite) {
            detachees.confier(seance.id());
        }
        return faite;
    }

    boolean remettre(SeanceId seance) {
        verrouiller(seance);
        return passees.remettre(seances.lire(seance));
    }

    private void verrouiller(SeanceId seance) {
        seances.lire(seance);
        emargement.verrouiller(seance);
    }
}
