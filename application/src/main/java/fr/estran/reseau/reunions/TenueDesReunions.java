package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings, as the team proposes them, chooses their day, corrects, cancels and retires them. */
@Service
@Transactional
class TenueDesReunions {

    private static final Messages MESSAGES = Messages.de("reseau/reunions");

    private final ReunionRepository repository;
    private final PresenceRepository presences;
    private final DecisionsDuCollectif decisions;
    private final Journal journal;
    private final Clock horloge;

    TenueDesReunions(
            ReunionRepository repository,
            PresenceRepository presences,
            DecisionsDuCollectif decisions,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.presences = presences;
        this.decisions = decisions;
        this.journal = journal;
        this.horloge = horloge;
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    @Transactional(readOnly = true)
    List<Reunion> toutes() {
        return repository.toutes();
    }

    Lecture<Reunion> inachevees(LocalDate depuis) {
        return repository.inachevees(depuis);
    }

    @Transactional(readOnly = true)
    Reunion lire(ReunionId reunion) {
        return repository.lire(reunion).orElseThrow(Introuvable::new);
    }

    @Transactional(readOnly = true)
    @Nullable Reunion derniere() {
        return repository.derniere();
    }

    @Transactional(readOnly = true)
    Champs champs(ReunionId reunion) {
        return SaisieDeReunion.de(lire(reunion)).dits();
    }

    ReunionId creer(SaisieDeReunion dite) {
        var reunion = dite.appliquer(Reunion.nouvelle());
        repository.ecrire(reunion);
        repository.proposer(reunion.id(), reunion.datesProposees());
        journal.noter("reunion.creer", reunion.id().valeur());
        return reunion.id();
    }

    SuiteDeReunion modifier(ReunionId id, Conciliation dite) {
        var actuelle = verrouiller(id);
        dite.verifier(SaisieDeReunion.de(actuelle).dits());
        var nouvelle = new SaisieDeReunion(dite.ecrits()).appliquer(actuelle);
        if (actuelle.tenue() && nouvelle.jour() == null) {
            return SuiteDeReunion.IMPOSSIBLE;
        }
        repository.ecrire(revisee(actuelle, nouvelle));
        if (actuelle.jour() == null || nouvelle.jour() == null) {
            repository.proposer(id, nouvelle.datesProposees());
        }
        journal.noter("reunion.modifier", id.valeur());
        return SuiteDeReunion.FAITE;
    }

    /** One of the dates that are proposed. */
    SuiteDeReunion choisir(ReunionId id, LocalDate jour) {
        var actuelle = verrouiller(id);
        if (actuelle.annuleeLe() != null
                || actuelle.jour() != null
                || !actuelle.dates().contains(jour)) {
            return jour.equals(actuelle.jour()) ? SuiteDeReunion.FAITE : SuiteDeReunion.IMPOSSIBLE;
        }
        repository.ecrire(revisee(actuelle, actuelle.avecJour(jour)));
        journal.noter("reunion.choisir", id.valeur());
        return SuiteDeReunion.FAITE;
    }

    SuiteDeReunion annuler(ReunionId id, @Nullable String raison) {
        var actuelle = verrouiller(id);
        if (actuelle.annuleeLe() != null || actuelle.tenue() && actuelle.jour() != null) {
            return SuiteDeReunion.IMPOSSIBLE;
        }
        repository.ecrire(actuelle.avecAnnulation(aujourdhui(), raison).avecRevision(actuelle.revision() + 1));
        journal.noter("reunion.annuler", id.valeur());
        return SuiteDeReunion.FAITE;
    }

    SuiteDeReunion retablir(ReunionId id) {
        var actuelle = verrouiller(id);
        if (actuelle.annuleeLe() == null) {
            return SuiteDeReunion.IMPOSSIBLE;
        }
        repository.ecrire(actuelle.avecAnnulation(null, null).avecRevision(actuelle.revision() + 1));
        journal.noter("reunion.retablir", id.valeur());
        return SuiteDeReunion.FAITE;
    }

    /** It was written by mistake: nothing is left of it. @param accord of whoever has read what goes with it */
    Doutes retirer(ReunionId id, @Nullable String accord) {
        verrouiller(id);
        var suites = new Doutes(emporte(id));
        if (suites.aRelire(accord)) {
            return suites;
        }
        repository.retirer(id);
        journal.noter("reunion.retirer", id.valeur());
        return Doutes.AUCUN;
    }

    private List<Carte.Ligne> emporte(ReunionId id) {
        var lignes = new ArrayList<Carte.Ligne>();
        var venus = presences.a(id).size();
        if (venus > 0) {
            lignes.add(new Carte.Ligne(MESSAGES.dire("retirer.presences", "n", venus), null));
        }
        var prises = decisions.de(id).size();
        if (prises > 0) {
            lignes.add(new Carte.Ligne(MESSAGES.dire("retirer.decisions", "n", prises), null));
        }
        if (lire(id).compteRendu() != null) {
            lignes.add(new Carte.Ligne(MESSAGES.dire("retirer.compte_rendu"), null));
        }
        return lignes;
    }

    private static Reunion revisee(Reunion avant, Reunion apres) {
        return avant.annonceAutrement(apres) ? apres.avecRevision(avant.revision() + 1) : apres;
    }

    Reunion verrouiller(ReunionId id) {
        return repository.verrouiller(id).orElseThrow(Introuvable::new);
    }

    /** What comes of a form about a meeting. */
    enum SuiteDeReunion {
        FAITE,
        /** It can no longer be done: the meeting was cancelled, or held, meanwhile. */
        IMPOSSIBLE
    }
}
