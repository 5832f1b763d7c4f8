package fr.estran.inscriptions.maplace;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.estran.inscriptions.maplace.Billet.RappelPrevu;
import fr.estran.inscriptions.maplace.MaPlace.SuitesDUnePlace;
import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Inscrits;
import fr.estran.inscriptions.places.ReponseDite;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.programme.ActionOuverte;
import fr.estran.programme.Actions;
import fr.estran.programme.SallesDeVisio;
import fr.estran.programme.SeancePublique;
import fr.estran.programme.affiche.ProgrammePublic;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what an asking has become: of each action, the places, the days, the reminder, other dates. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Billets {

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

    private final ProgrammePublic programme;
    private final Actions actions;
    private final Inscrits inscrits;
    private final List<SuitesDUnePlace> suites;
    private final RappelPrevu rappel;
    private final MoyenDePrevenir moyens;
    private final SallesDeVisio salles;
    private final Clock horloge;

    Billets(
            ProgrammePublic programme,
            Actions actions,
            Inscrits inscrits,
            List<SuitesDUnePlace> suites,
            RappelPrevu rappel,
            MoyenDePrevenir moyens,
            SallesDeVisio salles,
            Clock horloge) {
        this.programme = programme;
        this.actions = actions;
        this.inscrits = inscrits;
        this.suites = suites;
        this.rappel = rappel;
        this.moyens = moyens;
        this.salles = salles;
        this.horloge = horloge;
    }

    /** In the order in which they were asked for. */
    List<Billet> de(Enregistree demande, ZoneId fuseau) {
        var parAction = demande.inscriptions().stream()
                .collect(groupingBy(InscriptionVue::action, LinkedHashMap::new, toList()));
        var seances = actions.seances(parAction.keySet());
        return parAction.entrySet().stream()
                .map(une -> billet(une.getKey(), une.getValue(), seances.getOrDefault(une.getKey(), List.of()), fuseau))
                .toList();
    }

    private Billet billet(ActionId id, List<InscriptionVue> inscriptions, List<SeancePublique> seances, ZoneId fuseau) {
        var action = actions.lire(id);
        var places = inscriptions.stream()
                .map(inscription -> place(inscription, action, fuseau))
                .toList();
        var individuel = inscriptions.getFirst().individuelle();
        return new Billet(
                places,
                seances,
                places.stream()
                        .filter(MaPlace::attendue)
                        .findFirst()
                        .flatMap(place -> rappel.de(place.inscription().id()))
                        .orElse(null),
                individuel || places.stream().anyMatch(MaPlace::promise) ? List.of() : programme.autresDates(id),
                enVisio(id, places, seances));
    }

    /** Of whoever is to come: who waits, or is only offered a place, opens no room. */
    private Map<SeanceId, String> enVisio(ActionId action, List<MaPlace> places, List<SeancePublique> seances) {
        return places.stream().anyMatch(MaPlace::attendue)
                        && seances.stream().anyMatch(seance -> seance.seTient() == TypeDAction.Ou.VISIO)
                ? salles.des(List.of(action))
                : Map.of();
    }

    public MaPlace place(InscriptionVue inscription, ActionOuverte action, ZoneId fuseau) {
        var maintenant = horloge.instant();
        var commencee = !action.aVenir(maintenant);
        var passee = action.fin() != null && !maintenant.isBefore(action.fin());
        return new MaPlace(
                inscription,
                passee && inscription.etat().vivante()
                        ? MESSAGES.dire("etat.passee")
                        : PhrasesDePlace.etat(inscription, fuseau),
                commencee && !annulee(inscription) ? null : explication(inscription, action),
                commencee,
                passee,
                reponses(inscription, action),
                suites.stream()
                        .flatMap(suite -> suite.de(inscription).stream())
                        .findFirst()
                        .orElse(null));
    }

    private List<ReponseDite> reponses(InscriptionVue inscription, ActionOuverte action) {
        if (action.questions().isEmpty()) {
            return List.of();
        }
        var dites = inscrits.reponses(List.of(inscription.id())).getOrDefault(inscription.id(), List.of());
        return action.questions().stream()
                .map(question -> new ReponseDite(
                        question.question(), ReponseDite.a(question, dites).orElse("")))
                .toList();
    }

    private static boolean annulee(InscriptionVue inscription) {
        return inscription.etat() == EtatInscription.ANNULEE_PERSONNE
                || inscription.etat() == EtatInscription.ANNULEE_SERVICE;
    }

    private @Nullable String explication(InscriptionVue inscription, ActionOuverte action) {
        var cle = PhrasesDePlace.cle("explication.", inscription)
                + (inscription.aProuver() && inscription.etat() != EtatInscription.PROPOSEE ? ".a_prouver" : "");
        if (!MESSAGES.connait(cle)) {
            return null;
        }
        return inscription.etat() == EtatInscription.LISTE_ATTENTE && !inscription.aProuver()
                ? moyens.aTemps(inscription.coordonnees(), action.debut())
                        .map(moyen -> MESSAGES.dire(cle, "moyen", par(moyen, inscription)))
                        .orElseGet(() -> MESSAGES.dire(cle + ".aucun"))
                : MESSAGES.dire(cle);
    }

    /** A letter that would come too late becomes a call, where there is a number. */
    private static String par(Moyen moyen, InscriptionVue inscription) {
        return MESSAGES.dire(
                moyen == Moyen.COURRIER && inscription.telephone() == null
                        ? "par.courrier.seul"
                        : "par." + moyen.code());
    }
}
