package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was decided, and what became of it. An open decision comes back at each meeting until somebody closes it. */
@Service
@Transactional
class DecisionsDuCollectif {

    private final DecisionRepository decisions;
    private final Journal journal;
    private final Clock horloge;

    DecisionsDuCollectif(DecisionRepository decisions, Journal journal, Clock horloge) {
        this.decisions = decisions;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public List<Decision> de(ReunionId reunion) {
        return decisions.de(reunion);
    }

    @Transactional(readOnly = true)
    public List<Decision> ouvertes() {
        return decisions.ouvertes();
    }

    /** What stands on the agenda of a meeting of that day, beside its own points. */
    @Transactional(readOnly = true)
    public List<Decision> reprises(LocalDate jour) {
        return decisions.reprises(jour);
    }

    @Transactional(readOnly = true)
    Decision lire(ReunionId reunion, UUID decision) {
        return decisions.lire(reunion, decision).orElseThrow(Introuvable::new);
    }

    @Transactional(readOnly = true)
    Champs champs(ReunionId reunion, UUID decision) {
        return SaisieDeDecision.de(lire(reunion, decision)).dits();
    }

    @Transactional
    Optional<LocalDate> jour(ReunionId reunion) {
        return decisions.verrouiller(reunion);
    }

    /** @param dits the fields of the form, where nobody types them: what, who, by when */
    public void prendre(ReunionId reunion, Champs dits) {
        prendre(reunion, new SaisieDeDecision(dits));
    }

    void prendre(ReunionId reunion, SaisieDeDecision dite) {
        var _ = decisions.verrouiller(reunion);
        decisions.ecrire(dite.decision(Identifiants.nouveau(), reunion, LocalDate.now(horloge)));
        journal.noter("reunion.decider", reunion.valeur());
    }

    void modifier(ReunionId reunion, UUID id, Conciliation dite) {
        var _ = decisions.verrouiller(reunion);
        dite.verifier(SaisieDeDecision.de(lire(reunion, id)).dits());
        decisions.ecrire(new SaisieDeDecision(dite.ecrits()).decision(id, reunion, LocalDate.now(horloge)));
        journal.noter("reunion.suivre_decision", reunion.valeur());
    }

    /** In one gesture, today; one that is closed already stays as it is. */
    void faire(ReunionId reunion, UUID id) {
        var _ = decisions.verrouiller(reunion);
        var actuelle = lire(reunion, id);
        if (actuelle.ouverte()) {
            var faite = SaisieDeDecision.de(actuelle).dits().avec("etat", EtatDeDecision.FAITE.code());
            decisions.ecrire(new SaisieDeDecision(faite).decision(id, reunion, LocalDate.now(horloge)));
            journal.noter("reunion.suivre_decision", reunion.valeur());
        }
    }

    void retirer(ReunionId reunion, UUID decision) {
        var _ = decisions.verrouiller(reunion);
        if (decisions.retirer(reunion, decision) > 0) {
            journal.noter("reunion.retirer_decision", reunion.valeur());
        }
    }
}
