package fr.estran.messages.relances;

import fr.estran.personnes.registre.Usagers;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls back those who called. */
@Service
@Transactional
class RetoursDAppel {

    private final AppelRecuRepository appels;
    private final RetourDAppelRepository retours;
    private final Usagers usagers;
    private final Journal journal;
    private final Clock horloge;

    RetoursDAppel(
            AppelRecuRepository appels,
            RetourDAppelRepository retours,
            Usagers usagers,
            Journal journal,
            Clock horloge) {
        this.appels = appels;
        this.retours = retours;
        this.usagers = usagers;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** @return whether nobody else is calling back */
    boolean prendre(UUID appel, CompteId qui) {
        var maintenant = horloge.instant();
        return retours.prendre(appel, qui, maintenant, maintenant.plus(Appel.PRISE));
    }

    /** @param essais how many had been noted when the button was drawn; null where it is not told */
    ResultatAppel rendre(UUID appel, @Nullable Integer essais, IssueDeRappel issue, CompteId qui) {
        var recu = appels.lire(appel).orElseThrow(Introuvable::new);
        if (!recu.ouvert() || (essais != null && essais != recu.tentatives())) {
            return ResultatAppel.DEJA_NOTE;
        }
        if (issue == IssueDeRappel.MESSAGE_LAISSE && recu.sansMessage()) {
            return ResultatAppel.SANS_MESSAGE;
        }
        retours.noter(appel, issue, issue.vers(recu.tentatives()), qui, horloge.instant());
        journal.noter("appel.rendre", appel);
        return ResultatAppel.NOTE;
    }

    /** @return whether there was something to take back */
    boolean reprendre(UUID appel, CompteId qui) {
        var repris = retours.reprendre(appel, qui, horloge.instant().plus(Appel.PRISE));
        if (repris) {
            journal.noter("appel.reprendre", appel);
        }
        return repris;
    }

    void rattacher(UUID appel, UsagerId personne) {
        if (retours.rattacher(appel, usagers.entendre(personne)) == 0) {
            throw new Introuvable();
        }
        journal.noter("appel.rattacher", appel);
    }
}
