package fr.estran.reseau.reunions;

import fr.estran.reseau.reunions.Decision.EtatDeDecision;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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

    Lecture<Decision> enRetard(LocalDate jour) {
        return decisions.enRetard(jour);
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

    /** A decision as it is typed: what, who, by when, and what became of it. */
    record SaisieDeDecision(Champs dits) {

        private static final Map<String, Integer> LONGUEURS = Map.of("quoi", 500, "qui", 120, "suite", 500);

        static final SaisieDeDecision VIERGE =
                new SaisieDeDecision(Champs.AUCUN.avec("etat", EtatDeDecision.A_FAIRE.code()));

        static SaisieDeDecision de(Decision decision) {
            return new SaisieDeDecision(Champs.AUCUN
                    .avec("quoi", decision.quoi())
                    .avec("organisme", decision.organisme())
                    .avec("qui", decision.qui())
                    .avec("pourLe", decision.pourLe())
                    .avec("etat", decision.etat().code())
                    .avec("closeLe", decision.closeLe())
                    .avec("suite", decision.suite()));
        }

        Map<String, String> fautes(Messages m, Predicate<OrganismeId> connu) {
            var fautes = new LinkedHashMap<String, String>();
            if (dits.un("quoi") == null) {
                fautes.put("quoi", m.dire("faute.decision"));
            }
            LONGUEURS.forEach((champ, longueur) -> {
                if (dits.dit(champ).length() > longueur) {
                    fautes.put(champ, m.dire("faute.longueur", "n", longueur));
                }
            });
            if (dits.un("organisme") != null && (organisme() == null || !connu.test(organisme()))) {
                fautes.put("organisme", m.dire("faute.organisme"));
            }
            jour("pourLe", m, fautes);
            jour("closeLe", m, fautes);
            if (Code.lire(EtatDeDecision.class, dits.un("etat")).isEmpty()) {
                fautes.put("etat", m.dire("faute.etat"));
            }
            return fautes;
        }

        private void jour(String champ, Messages m, Map<String, String> fautes) {
            if (dits.un(champ) != null && LectureDeSaisie.jour(dits.un(champ)).isEmpty()) {
                fautes.put(champ, m.dire("faute.jour"));
            }
        }

        /**
         * Once there is no fault left.
         *
         * @param aujourdhui the day on which it was closed, where nobody says another
         */
        Decision decision(UUID id, ReunionId reunion, LocalDate aujourdhui) {
            var etat = Code.lire(EtatDeDecision.class, dits.un("etat")).orElse(EtatDeDecision.A_FAIRE);
            return new Decision(
                    id,
                    reunion,
                    null,
                    LectureDeSaisie.texteOuRien(dits.un("quoi")),
                    organisme(),
                    LectureDeSaisie.texte(dits.un("qui")),
                    LectureDeSaisie.jour(dits.un("pourLe")).orElse(null),
                    etat,
                    etat == EtatDeDecision.A_FAIRE
                            ? null
                            : LectureDeSaisie.jour(dits.un("closeLe")).orElse(aujourdhui),
                    LectureDeSaisie.texte(dits.un("suite")));
        }

        private @Nullable OrganismeId organisme() {
            return LectureDeSaisie.id(dits.un("organisme"), OrganismeId::new).orElse(null);
        }
    }
}
