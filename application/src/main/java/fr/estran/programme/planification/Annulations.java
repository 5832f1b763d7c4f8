package fr.estran.programme.planification;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Journal;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff cancel a session, or all that is left of an action: what is held or over stays as it was. */
@Service
@Transactional
public class Annulations {

    private final Seances seances;
    private final SuitesDesSeances suites;
    private final LectureDuProgramme programme;
    private final Journal journal;

    Annulations(Seances seances, SuitesDesSeances suites, LectureDuProgramme programme, Journal journal) {
        this.seances = seances;
        this.suites = suites;
        this.programme = programme;
        this.journal = journal;
    }

    /** @return false when it is too late, or was done already */
    public boolean annulerLaSeance(ActionId action, SeanceId seance, @Nullable String motif, String raison) {
        return annuler(action, connue -> connue.id().equals(seance), motif, raison, "programme.annuler_seance");
    }

    public boolean annulerLAction(ActionId action, @Nullable String motif, String raison) {
        return annuler(action, _ -> true, motif, raison, "programme.annuler");
    }

    public boolean annulerLaSerie(ActionId action, Set<SeanceId> seances, @Nullable String motif, String raison) {
        return annuler(action, connue -> seances.contains(connue.id()), motif, raison, "programme.arreter_serie");
    }

    /**
     * Some of its sessions at once: those who come are told once where nothing is left.
     *
     * @return false when it is too late, or was done already
     */
    public boolean annulerLesSeances(ActionId action, Set<SeanceId> seances, @Nullable String motif, String raison) {
        return annuler(action, connue -> seances.contains(connue.id()), motif, raison, "programme.annuler_seance");
    }

    private boolean annuler(
            ActionId action, Predicate<SeanceGeree> lesquelles, @Nullable String motif, String raison, String acte) {
        suites.verrouiller(action);
        programme.action(action);
        var maintenant = suites.maintenant();
        var annulees = seances.de(action).stream()
                .filter(lesquelles)
                .filter(seance -> seance.modifiable(maintenant))
                .toList();
        if (annulees.isEmpty()) {
            return false;
        }
        annulees.forEach(seance -> seances.annuler(seance.id(), motif));
        seances.dater(action);
        journal.noter(acte, action.valeur());
        suites.annulees(action, annulees, raison);
        return true;
    }
}
