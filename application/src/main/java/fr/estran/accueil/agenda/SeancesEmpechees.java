package fr.estran.accueil.agenda;

import fr.estran.programme.VerrouDesPlaces;
import fr.estran.programme.planification.Annulations;
import fr.estran.programme.planification.SeanceGeree;
import fr.estran.programme.planification.Seances;
import fr.estran.programme.planification.SuitesDesSeances;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Somebody cannot come: their sessions are cancelled, held by another, or held without them; and may be put back. */
@Service
record SeancesEmpechees(
        EmpechementRepository repository,
        Seances seances,
        Annulations annulations,
        VerrouDesPlaces verrou,
        SuitesDesSeances suites,
        Journal journal,
        Clock horloge) {

    /** The day it is in the town. */
    public LocalDate aujourdhui() {
        return suites.maintenant().toLocalDate();
    }

    /** What somebody has still to hold on those days, both included. */
    public List<SeanceEmpechee> du(ConseillerId conseiller, LocalDate du, LocalDate au) {
        return repository.du(conseiller, du, au, horloge.instant());
    }

    /** Whatever became of them. */
    public List<SeanceEmpechee> lire(ConseillerId conseiller, Collection<SeanceId> ids) {
        return repository.lire(conseiller, ids);
    }

    public List<Remplacant> remplacants(ConseillerId conseiller, Collection<SeanceId> ids) {
        return repository.remplacants(conseiller, ids);
    }

    /** What the public finds at the venue of a session after it. */
    public List<SeanceEmpechee> prochaines(ConseillerId conseiller, SeanceEmpechee seance, int combien) {
        return seance.lieu() == null
                ? List.of()
                : lire(
                        conseiller,
                        repository.prochainesDuLieu(
                                seance.lieu(),
                                seance.fin().atZone(suites.fuseau()).toInstant(),
                                combien));
    }

    /** Before all else: places are decided in what follows. */
    public void verrouiller(Collection<ActionId> actions) {
        verrou.prendre(actions);
    }

    /**
     * Those that were read under the lock: nobody else can have decided on them.
     *
     * @param raison told to those who were to come; empty when none is said
     * @throws IllegalStateException when they are over by now: nothing is written down of a day on which they were held
     */
    public void annuler(ActionId action, Set<SeanceId> ids, String motif, String raison) {
        if (!annulations.annulerLesSeances(action, ids, motif, raison)) {
            throw new IllegalStateException("no session of action " + action + " can be cancelled any more");
        }
    }

    /**
     * Who holds it is nobody's appointment: nothing is said to those who come.
     *
     * @param a who holds it instead; null when the others hold it without
     */
    public void confier(ActionId action, SeanceId seance, ConseillerId de, @Nullable ConseillerId a) {
        var avant = seances.une(action, seance);
        var apres = Stream.concat(avant.conseillers().stream().filter(qui -> !qui.equals(de)), Stream.ofNullable(a))
                .toList();
        seances.changer(seance, avant.creneau().avecConseillers(apres));
        journal.noter("programme.confier", action.valeur());
        suites.modifiee(action);
    }

    /** Those that are not over, as they were. Nobody may have been told that they are cancelled. */
    public void retablir(ActionId action, Set<SeanceId> ids) {
        var toutes = seances.de(action);
        var rienNeRestait = toutes.stream().allMatch(SeanceGeree::annulee);
        var maintenant = suites.maintenant();
        var retablies = toutes.stream()
                .filter(seance -> ids.contains(seance.id()) && seance.annulee() && maintenant.isBefore(seance.fin()))
                .toList();
        retablies.forEach(seance -> seances.retablir(seance.id()));
        journal.noter("programme.retablir", action.valeur());
        suites.retablies(action, retablies, rienNeRestait);
    }
}
