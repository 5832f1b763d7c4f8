package fr.estran.programme.planification;

import fr.estran.programme.planification.ResultatGestion.Avertie;
import fr.estran.programme.planification.ResultatGestion.Faite;
import fr.estran.programme.planification.ResultatGestion.Refusee;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Conciliation.Devance;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff add and move the sessions of an action. Called under its lock, or takes it. */
@Service
@Transactional
public class GestionDesSeances {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    private final LectureDuProgramme programme;
    private final Seances seances;
    private final Avertissements avertissements;
    private final SuitesDesSeances suites;
    private final Journal journal;

    GestionDesSeances(
            LectureDuProgramme programme,
            Seances seances,
            Avertissements avertissements,
            SuitesDesSeances suites,
            Journal journal) {
        this.programme = programme;
        this.seances = seances;
        this.avertissements = avertissements;
        this.suites = suites;
        this.journal = journal;
    }

    /** @throws Introuvable when there is no such action */
    public void verrouiller(ActionId action) {
        suites.verrouiller(action);
    }

    public ResultatGestion ajouter(ActionId id, Creneau dit, @Nullable String accord) {
        verrouiller(id);
        var creneau = situer(dit);
        var action = programme.action(id);
        var identique = identique(id, creneau, List.of());
        if (identique.isPresent()) {
            return identique.get();
        }
        var obstacle = obstacle(List.of(creneau), null, action.type(), action.capacite(), accord);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        ajouter(id, List.of(creneau));
        journal.noter("programme.ajouter_seance", id.valeur());
        suites.modifiee(id);
        return new Faite(id);
    }

    /**
     * @param version what the session was when it was shown to whoever moves it
     * @param raison told to those who come
     */
    public ResultatGestion deplacer(
            ActionId id, SeanceId seance, String version, Creneau dit, String raison, @Nullable String accord) {
        verrouiller(id);
        var creneau = situer(dit);
        var action = programme.action(id);
        var avant = seances.une(id, seance);
        if (!avant.modifiable(suites.maintenant())) {
            return new Refusee("jour", MESSAGES.dire("gestion.faute.figee"));
        }
        if (!avant.version().equals(version)) {
            throw new Devance();
        }
        var identique = identique(id, creneau, List.of(seance));
        if (identique.isPresent()) {
            return identique.get();
        }
        var obstacle = obstacle(List.of(creneau), seance, action.type(), action.capacite(), accord);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        seances.changer(seance, creneau);
        seances.dater(id);
        journal.noter("programme.deplacer", id.valeur());
        return new Faite(id, suites.deplacee(action, avant, creneau, raison));
    }

    /** Where it was meant, whatever was merged since the form was opened. */
    public Creneau situer(Creneau dit) {
        return seances.situer(dit);
    }

    /** The same form sent twice, or a slip. */
    private Optional<ResultatGestion> identique(ActionId action, Creneau creneau, List<SeanceId> sauf) {
        return SeanceGeree.commenceDeja(seances.de(action), creneau, sauf)
                ? Optional.of(dejaLa(creneau))
                : Optional.empty();
    }

    /** Of an action of that name, held by the same people: two who answer the telephone at one hour are no slip. */
    public Optional<ResultatGestion> identique(String titre, Creneau creneau) {
        return seances.existe(titre, creneau) ? Optional.of(dejaLa(creneau)) : Optional.empty();
    }

    private static ResultatGestion dejaLa(Creneau creneau) {
        return new Refusee(
                "jour",
                MESSAGES.dire(
                        "gestion.faute.identique",
                        "jour",
                        Jours.dire(creneau.jour()),
                        "debut",
                        Jours.dire(creneau.debut())));
    }

    /** The hours that sessions must be free of, and what is odd about them that nobody has agreed to yet. */
    public Optional<ResultatGestion> obstacle(
            List<Creneau> creneaux,
            @Nullable SeanceId sauf,
            TypeDAction type,
            @Nullable Integer capacite,
            @Nullable String accord) {
        var conflit = avertissements.conflit(creneaux, sauf);
        if (conflit.isPresent()) {
            return Optional.of(new Refusee("conseillers", conflit.get()));
        }
        var phrases = avertissements.sur(creneaux, sauf, type, capacite);
        return phrases.isEmpty() || new Avertie(phrases).accord().equals(accord)
                ? Optional.empty()
                : Optional.of(new Avertie(phrases));
    }

    public List<String> surLesPlaces(ActionId action, @Nullable Integer avant, @Nullable Integer apres) {
        return apres == null || apres.equals(avant) ? List.of() : avertissements.surLesPlaces(aVenir(action), apres);
    }

    public void ajouter(ActionId action, List<Creneau> creneaux) {
        creneaux.forEach(creneau -> seances.ajouter(action, creneau));
        seances.dater(action);
    }

    /** Of its sessions that are not cancelled, in their order. */
    public List<Creneau> creneaux(ActionId action) {
        return creneaux(action, LocalDateTime.MIN);
    }

    private List<Creneau> aVenir(ActionId action) {
        return creneaux(action, suites.maintenant());
    }

    private List<Creneau> creneaux(ActionId action, LocalDateTime apres) {
        return seances.de(action).stream()
                .filter(seance -> !seance.annulee() && apres.isBefore(seance.fin()))
                .map(SeanceGeree::creneau)
                .toList();
    }
}
