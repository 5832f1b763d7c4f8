package fr.estran.contacts;

import fr.estran.commun.Introuvable;
import fr.estran.comptes.CompteId;
import fr.estran.comptes.Journal;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the staff note of calls and of letters. Whatever touches places comes first: its lock is taken before any other. */
@Service
@Transactional
class SuiviDesMessages {

    private final NoteRepository notes;
    private final RattrapageRepository rattrapages;
    private final SuitesDUnAppel suites;
    private final Journal journal;
    private final Clock horloge;

    SuiviDesMessages(
            NoteRepository notes,
            RattrapageRepository rattrapages,
            SuitesDUnAppel suites,
            Journal journal,
            Clock horloge) {
        this.notes = notes;
        this.rattrapages = rattrapages;
        this.suites = suites;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** @return whether the call was still to be made */
    boolean noterAppel(UUID message, Issue issue, CompteId compte) {
        var enMain = notes.enMain(message).orElseThrow(Introuvable::new);
        if (!enMain.etat().equals("a_appeler")) {
            return false;
        }
        var modele = Modele.de(enMain.modele());
        if (enMain.pour().equals("personne")) {
            suites.appliquer(enMain, modele, issue, compte);
        }
        var maintenant = horloge.instant();
        var note = notes.noterAppel(message, issue, vers(modele, issue), maintenant);
        if (note && issue == Issue.FAUX_NUMERO) {
            rattrapages.remplacer(message, false, maintenant);
        }
        if (note) {
            journal.noter("message.appeler", message);
        }
        return note;
    }

    /** @return whether the letter was still to be posted */
    boolean noterPoste(UUID message) {
        if (notes.enMain(message).isEmpty()) {
            throw new Introuvable();
        }
        var note = notes.noterPoste(message, horloge.instant());
        if (note) {
            journal.noter("message.poster", message);
        }
        return note;
    }

    /** An offer needs an answer: it is not made to a machine. */
    private static String vers(Modele modele, Issue issue) {
        return switch (issue) {
            case PREVENU, NE_VIENT_PAS -> "fait";
            case MESSAGE_LAISSE -> modele == Modele.PROPOSITION ? "a_appeler" : "fait";
            case PAS_DE_REPONSE -> "a_appeler";
            case FAUX_NUMERO -> "echoue";
        };
    }
}
