package fr.estran.programme.planification;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.SeanceId;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of actions as they are written, at the town's own hours; called under the lock of their action. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Seances {

    private final SeanceRepository seances;
    private final ActionGereeRepository actions;
    private final HeuresDeService heures;

    Seances(SeanceRepository seances, ActionGereeRepository actions, HeuresDeService heures) {
        this.seances = seances;
        this.actions = actions;
        this.heures = heures;
    }

    /** In the order of their hours. */
    public List<SeanceGeree> de(ActionId action) {
        return seances.des(List.of(action));
    }

    /** @throws Introuvable when the action has none of that id */
    public SeanceGeree une(ActionId action, SeanceId seance) {
        return de(action).stream()
                .filter(connue -> connue.id().equals(seance))
                .findFirst()
                .orElseThrow(Introuvable::new);
    }

    /** Of an action of that name, at that hour, in that place, held by the same people. */
    boolean existe(String titre, Creneau creneau) {
        return seances.existe(titre, creneau, heures.fuseau());
    }

    /** Where it was meant: a form that was open before two venues were merged names the one that went. */
    public Creneau situer(Creneau creneau) {
        return creneau.lieu() == null ? creneau : creneau.au(seances.lieuRetenu(creneau.lieu()));
    }

    public SeanceId ajouter(ActionId action, Creneau creneau) {
        var seance = SeanceId.nouveau();
        seances.ajouter(seance, action, creneau, heures.fuseau());
        return seance;
    }

    public void changer(SeanceId seance, Creneau creneau) {
        seances.changer(seance, creneau, heures.fuseau());
    }

    /** The first hour that was told stays told beside the new one. */
    void annoncerLeDeplacement(SeanceId seance, Instant ancienDebut, Instant maintenant) {
        seances.annoncerLeDeplacement(seance, ancienDebut, maintenant);
    }

    public void annuler(SeanceId seance, @Nullable String motif) {
        seances.annuler(seance, motif);
    }

    /** It takes place after all; whoever holds it must not be elsewhere by now. */
    public void retablir(SeanceId seance) {
        seances.retablir(seance);
    }

    /** Nobody has ever seen it. */
    public void supprimer(SeanceId seance) {
        seances.supprimer(seance);
    }

    /** Many are written, which may cross each other on the way. */
    public void ensemble(Runnable ecritures) {
        seances.ensemble(ecritures);
    }

    /** Once they are written: the quarter of an action is that of the first that is left. */
    public void dater(ActionId action) {
        actions.dater(action);
    }
}
