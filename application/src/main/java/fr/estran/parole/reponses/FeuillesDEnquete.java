package fr.estran.parole.reponses;

import fr.estran.parole.enquetes.Bulletin;
import fr.estran.parole.enquetes.Enquete;
import fr.estran.parole.enquetes.EnqueteId;
import fr.estran.parole.enquetes.Enquetes;
import fr.estran.parole.enquetes.Urne;
import fr.estran.socle.droits.Journal;
import java.util.SortedSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sheets of a survey: each has a number, which whoever types it writes on the paper, and by which it is typed anew. */
@Service
@Transactional
class FeuillesDEnquete {

    private final Enquetes enquetes;
    private final Urne urne;
    private final Journal journal;

    FeuillesDEnquete(Enquetes enquetes, Urne urne, Journal journal) {
        this.enquetes = enquetes;
        this.urne = urne;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    Enquete lire(EnqueteId enquete) {
        return enquetes.lire(enquete);
    }

    @Transactional(readOnly = true)
    SortedSet<Integer> feuilles(EnqueteId enquete) {
        return urne.feuilles(enquete);
    }

    @Transactional(readOnly = true)
    int prochaine(EnqueteId enquete) {
        var feuilles = urne.feuilles(enquete);
        return feuilles.isEmpty() ? 1 : feuilles.last() + 1;
    }

    /** Not noted by sheet: that somebody types is journalled as any change is, and says of no sheet when it was typed. */
    Urne.Depot saisir(Enquete enquete, Bulletin bulletin, int feuille, String page) {
        var depot = urne.deposerLaFeuille(enquete, bulletin, feuille, page);
        if (depot == Urne.Depot.DEPOSE) {
            journal.noter("enquete.saisir", enquete.id().valeur());
        }
        return depot;
    }

    /** @return whether it still waits */
    boolean remplacer(Enquete enquete, Bulletin bulletin, int feuille) {
        var faite = urne.remplacer(enquete, bulletin, feuille);
        if (faite) {
            journal.noter("enquete.corriger", enquete.id().valeur());
        }
        return faite;
    }
}
