package fr.estran.reseau.reunions;

import fr.estran.reseau.reunions.ReunionEntiere.Presence;
import fr.estran.reseau.reunions.TenueDesReunions.SuiteDeReunion;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was there and what was said. Whoever notes it says that the meeting was held. */
@Service
@Transactional
class ComptesRendus {

    private final ReunionRepository reunions;
    private final PresenceRepository presences;
    private final Journal journal;
    private final Clock horloge;

    ComptesRendus(ReunionRepository reunions, PresenceRepository presences, Journal journal, Clock horloge) {
        this.reunions = reunions;
        this.presences = presences;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    List<Presence> presences(ReunionId reunion) {
        return presences.a(reunion);
    }

    @Transactional(readOnly = true)
    Champs champs(ReunionId reunion) {
        return SaisieDeCompteRendu.de(reunions.lire(reunion).orElseThrow(Introuvable::new), presences.a(reunion))
                .dits();
    }

    /** A meeting that has no day, is still to come, or was cancelled, has no minutes. */
    SuiteDeReunion noter(ReunionId id, Conciliation dite) {
        var actuelle = reunions.verrouiller(id).orElseThrow(Introuvable::new);
        switch (actuelle.etat(LocalDate.now(horloge))) {
            case A_DATER, PREVUE, ANNULEE -> {
                return SuiteDeReunion.IMPOSSIBLE;
            }
            case AUJOURDHUI, A_RACONTER, TENUE -> {
                dite.verifier(champs(id));
            }
        }
        var saisie = new SaisieDeCompteRendu(dite.ecrits());
        reunions.ecrire(actuelle.avecCompteRendu(saisie.compteRendu()));
        presences.noter(id, saisie.presences());
        journal.noter("reunion.compte_rendu", id.valeur());
        return SuiteDeReunion.FAITE;
    }
}
