package fr.estran.programme.gestion;

import fr.estran.programme.ActionModifiee;
import fr.estran.programme.Places;
import fr.estran.programme.PlacesRestantes;
import fr.estran.programme.QuestionsDInscription;
import fr.estran.programme.ateliers.AutresThemes;
import fr.estran.programme.ateliers.ModeleDAtelier;
import fr.estran.programme.ateliers.ModelesDAtelier;
import fr.estran.programme.planification.Creneau;
import fr.estran.programme.planification.GestionDesSeances;
import fr.estran.programme.planification.LectureDuProgramme;
import fr.estran.programme.planification.ResultatGestion;
import fr.estran.programme.planification.ResultatGestion.Avertie;
import fr.estran.programme.planification.ResultatGestion.Faite;
import fr.estran.programme.planification.ResultatGestion.Refusee;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Conciliation.Devance;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff create, change, copy and publish actions. Each change is made under the lock of places, on what is there then. */
@Service
@Transactional
class GestionDesActions {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    private final LectureDuProgramme programme;
    private final GestionRepository actions;
    private final GestionDesSeances seances;
    private final Places places;
    private final ModelesDAtelier modeles;
    private final AutresThemes autres;
    private final QuestionsDInscription questions;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;

    GestionDesActions(
            LectureDuProgramme programme,
            GestionRepository actions,
            GestionDesSeances seances,
            Places places,
            ModelesDAtelier modeles,
            AutresThemes autres,
            QuestionsDInscription questions,
            Journal journal,
            ApplicationEventPublisher evenements) {
        this.programme = programme;
        this.actions = actions;
        this.seances = seances;
        this.places = places;
        this.modeles = modeles;
        this.autres = autres;
        this.questions = questions;
        this.journal = journal;
        this.evenements = evenements;
    }

    /** With its first session. @param modele from which it starts, if it does */
    ResultatGestion creer(
            SaisieAction saisie, Creneau premiere, Optional<ModeleDAtelier> modele, @Nullable String accord) {
        var creneaux = List.of(seances.situer(premiere));
        return obstacle(saisie, creneaux, accord)
                .orElseGet(() -> ajouter(saisie, creneaux, Optional.empty(), modele, "programme.creer"));
    }

    /** All its sessions that are left, so many days later, as a draft. */
    ResultatGestion copier(ActionId source, SaisieCopie saisie, @Nullable String accord) {
        var action = programme.action(source);
        var laissees = seances.creneaux(source);
        if (laissees.isEmpty()) {
            return new Refusee("jour", MESSAGES.dire("gestion.faute.rien_a_copier"));
        }
        var jours = laissees.getFirst().jour().until(saisie.jour(), ChronoUnit.DAYS);
        var creneaux = laissees.stream()
                .map(creneau -> seances.situer(creneau.decale(jours)))
                .map(creneau -> saisie.avecConseillers() ? creneau : creneau.sansPersonne())
                .toList();
        var copiee = SaisieAction.de(action).copiee(saisie.titre(), jours);
        var reprogrammation = saisie.reprogrammation() ? Optional.of(source) : Optional.<ActionId>empty();
        return obstacle(copiee, creneaux, accord).orElseGet(() -> {
            var faite = ajouter(copiee, creneaux, reprogrammation, modeles.deLAction(source), "programme.copier");
            autres.reprendre(source, faite.action());
            questions.reprendre(source, faite.action());
            return faite;
        });
    }

    /**
     * @param version what the action was when it was shown to whoever changes it
     * @param raison why there are fewer places than are taken, when it is so
     */
    ResultatGestion modifier(
            ActionId id, String version, SaisieAction saisie, @Nullable String raison, @Nullable String accord) {
        seances.verrouiller(id);
        var avant = programme.action(id);
        if (!SaisieAction.de(avant).version().equals(version)) {
            throw new Devance();
        }
        var prises = places.des(List.of(id)).get(id);
        if (saisie.capacite() == null && prises != null && prises.prises() + prises.enAttente() > 0) {
            return new Refusee("capacite", MESSAGES.dire("gestion.faute.capacite_requise"));
        }
        if (trop(prises, saisie.capacite()) && raison == null) {
            return new Refusee("raisonCapacite", excedent(prises));
        }
        var avertissements = new ArrayList<>(seances.surLesPlaces(id, avant.capacite(), saisie.capacite()));
        if (avant.publiee() && !saisie.publiee() && prises != null && prises.prises() > 0) {
            avertissements.add(MESSAGES.dire("gestion.avertissement.depublier", "n", prises.prises()));
        }
        if (!avertissements.isEmpty() && !new Avertie(avertissements).accord().equals(accord)) {
            return new Avertie(avertissements);
        }
        if (raison != null && saisie.capacite() != null && trop(prises, saisie.capacite())) {
            places.consignerExcedent(id, saisie.capacite(), raison);
        }
        actions.modifier(id, saisie);
        return faite(id, "programme.modifier");
    }

    void publier(ActionId id) {
        seances.verrouiller(id);
        if (!programme.action(id).publiee()) {
            actions.publier(id);
            faite(id, "programme.publier");
        }
    }

    /** Of a new action: no session of it is there already, and nothing stands in their way. */
    private Optional<ResultatGestion> obstacle(SaisieAction saisie, List<Creneau> creneaux, @Nullable String accord) {
        return creneaux.stream()
                .flatMap(creneau -> seances.identique(saisie.titre(), creneau).stream())
                .findFirst()
                .or(() -> seances.obstacle(creneaux, null, saisie.type(), saisie.capacite(), accord));
    }

    private Faite ajouter(
            SaisieAction saisie,
            List<Creneau> creneaux,
            Optional<ActionId> reprogrammation,
            Optional<ModeleDAtelier> modele,
            String acte) {
        var id = ActionId.nouveau();
        actions.ajouter(id, saisie, reprogrammation);
        modele.ifPresent(suivi -> modeles.retenir(id, suivi.id()));
        seances.ajouter(id, creneaux);
        return faite(id, acte);
    }

    private Faite faite(ActionId id, String acte) {
        journal.noter(acte, id.valeur());
        evenements.publishEvent(new ActionModifiee(id));
        return new Faite(id);
    }

    private static boolean trop(@Nullable PlacesRestantes prises, @Nullable Integer capacite) {
        return prises != null && capacite != null && capacite < prises.capacite() && capacite < prises.prises();
    }

    private static String excedent(@Nullable PlacesRestantes prises) {
        return MESSAGES.dire("gestion.faute.excedent", "n", prises == null ? 0 : prises.prises());
    }

    /**
     * @param jour of the first session of the copy
     * @param reprogrammation the theme was in demand: it is scheduled again
     */
    record SaisieCopie(String titre, LocalDate jour, boolean avecConseillers, boolean reprogrammation) {}
}
