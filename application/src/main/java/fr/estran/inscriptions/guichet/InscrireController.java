package fr.estran.inscriptions.guichet;

import static fr.estran.inscriptions.guichet.SaisieInscrire.dit;
import static fr.estran.inscriptions.guichet.SaisieInscrire.id;

import fr.estran.inscriptions.guichet.SaisieInscrire.Joindre;
import fr.estran.inscriptions.guichet.SaisieInscrire.Qui;
import fr.estran.inscriptions.maplace.Appareils;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.DemandeInscription;
import fr.estran.inscriptions.places.Inscriptions;
import fr.estran.inscriptions.places.Provenance;
import fr.estran.inscriptions.places.ResultatInscription;
import fr.estran.personnes.registre.Usagers;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Somebody calls, or stands at the desk: who, what, yes. Each step is sent with all that the ones before it said; only the
 * last one writes, and leads to an address of its own.
 */
@Controller
@Ouvert(Cercle.GUICHET)
@ConditionalOnWebApplication
class InscrireController {

    private static final Messages MESSAGES = Messages.de("inscriptions/guichet");
    private static final int RAISON_AU_PLUS = 300;

    private final PagesDuGuichet pages;
    private final LectureDuGuichet lecture;
    private final FichesAuGuichet fiches;
    private final Inscriptions inscriptions;
    private final Clock horloge;

    InscrireController(
            PagesDuGuichet pages,
            LectureDuGuichet lecture,
            FichesAuGuichet fiches,
            Inscriptions inscriptions,
            Clock horloge) {
        this.pages = pages;
        this.lecture = lecture;
        this.fiches = fiches;
        this.inscriptions = inscriptions;
        this.horloge = horloge;
    }

    /**
     * @param action chosen already, where one comes from its list
     * @param pour what else they want, where one comes from its own page
     * @param personne found already, where one comes from their sheet
     */
    @GetMapping("/equipe/inscrire")
    String commencer(
            @RequestParam(required = false) @Nullable ActionId action,
            @RequestParam(required = false) @Nullable String canal,
            @RequestParam(defaultValue = "") String pour,
            @RequestParam(required = false) @Nullable UsagerId personne,
            Model modele) {
        var saisie =
                SaisieInscrire.nouvelle(action, Provenance.duGuichet(canal)).pour(pour);
        return personne == null
                ? pages.recherche(saisie, modele)
                : pages.suite(lecture.choisir(saisie, personne), modele);
    }

    @PostMapping("/equipe/inscrire")
    String continuer(
            @RequestParam MultiValueMap<String, String> champs,
            @AuthenticationPrincipal Identite qui,
            HttpServletResponse reponse,
            Model modele) {
        var saisie = SaisieInscrire.de(champs);
        var choisie = id(champs, "choisir", UsagerId::new);
        if (choisie.isPresent()) {
            return pages.suite(lecture.choisir(saisie, choisie.get()), modele);
        }
        var date = id(champs, "date", ActionId::new);
        if (date.isPresent()) {
            return pages.suite(saisie.avecAction(date.get()), modele);
        }
        if (champs.containsKey("autre")) {
            return pages.suite(saisie.pour(dit(champs, "autre")), modele);
        }
        if (champs.containsKey("retirer")) {
            return pages.suite(saisie.sansPersonne(List.of("1", "2", "3").indexOf(dit(champs, "retirer"))), modele);
        }
        return switch (dit(champs, "aller")) {
            case "chercher" -> chercher(saisie, modele);
            case "autre" -> pages.recherche(saisie, modele);
            case "nouvelle" -> pages.nouvelle(preparee(saisie), telephoneCherche(saisie), Map.of(), List.of(), modele);
            case "creer" -> creer(saisie, champs, reponse, modele);
            case "restreindre" ->
                pages.seances(saisie.avecAction(null), vide(dit(champs, "theme")), vide(dit(champs, "ou")), modele);
            case "changer" -> pages.seances(saisie.avecAction(null), modele);
            case "excedent" -> pages.confirmer(saisie, Map.of(), true, modele);
            case "inscrire" -> inscrire(saisie, false, !champs.containsKey("placesVues"), qui, reponse, modele);
            case "depasser" -> inscrire(saisie, true, false, qui, reponse, modele);
            default -> pages.suite(saisie, modele);
        };
    }

    /** Whoever is not in the register is on the telephone: their record comes at once, with what was typed. */
    private String chercher(SaisieInscrire saisie, Model modele) {
        var trouvees = lecture.chercher(saisie.cherche());
        if (!trouvees.isEmpty() || !Usagers.assezPourChercher(saisie.cherche())) {
            return pages.trouvees(saisie, trouvees, modele);
        }
        modele.addAttribute("inconnue", true);
        return pages.nouvelle(preparee(saisie), telephoneCherche(saisie), Map.of(), List.of(), modele);
    }

    private static @Nullable String vide(String dit) {
        return dit.isEmpty() ? null : dit;
    }

    /** What was looked for is a beginning: a name, or a number. */
    private static Qui preparee(SaisieInscrire saisie) {
        var chiffres = saisie.cherche().matches("[+0-9 .-]*");
        return new Qui(null, "", chiffres ? "" : saisie.cherche(), "");
    }

    private static SaisieInscrire telephoneCherche(SaisieInscrire saisie) {
        var dit = saisie.joindre();
        return dit.telephone().isEmpty() && saisie.cherche().matches("[+0-9 .-]+")
                ? saisie.avecJoindre(new Joindre(
                        saisie.cherche(),
                        dit.courriel(),
                        dit.adresse(),
                        dit.prevenir(),
                        dit.sansMessage(),
                        dit.appelLaVeille()))
                : saisie;
    }

    private String creer(
            SaisieInscrire saisie, MultiValueMap<String, String> champs, HttpServletResponse reponse, Model modele) {
        var nouvelle = new Qui(null, dit(champs, "prenom"), dit(champs, "nom"), dit(champs, "annee"));
        var fautes = ControleInscrire.nouvelle(nouvelle, LocalDate.now(horloge));
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return pages.nouvelle(nouvelle, saisie, fautes, List.of(), modele);
        }
        var semblables = lecture.semblables(nouvelle, saisie.joindre().telephone());
        if (!semblables.isEmpty() && !dit(champs, "autrePersonne").equals(nouvelle.nomEntier())) {
            reponse.setStatus(422);
            return pages.nouvelle(nouvelle, saisie, fautes, semblables, modele);
        }
        return pages.suite(
                saisie.personnes().size() < DemandeInscription.PERSONNES_AU_PLUS
                        ? pages.avecUnMoyenDePrevenir(saisie.avecPersonne(nouvelle))
                        : saisie,
                modele);
    }

    private String inscrire(
            SaisieInscrire saisie,
            boolean enPlus,
            boolean attendre,
            Identite qui,
            HttpServletResponse reponse,
            Model modele) {
        var choisie = saisie.action();
        if (saisie.personnes().isEmpty() || choisie == null) {
            return pages.suite(saisie, modele);
        }
        modele.addAttribute("envoyee", true);
        var action = pages.action(choisie);
        var fautes = ControleInscrire.tout(saisie, Appareils.demandes(action.action()), LocalDate.now(horloge));
        fiches.fautes(saisie, fautes);
        if (enPlus && (saisie.raison().isEmpty() || saisie.raison().length() > RAISON_AU_PLUS)) {
            fautes.put("raison", MESSAGES.dire("faute.raison"));
        }
        var avertissements = lecture.avertissements(saisie, action);
        var vus = new HashSet<>(saisie.vus());
        if (!fautes.isEmpty() || saisie.adresseVoulue().isPresent() || vus.addAll(avertissements.keySet())) {
            reponse.setStatus(422);
            return pages.confirmer(saisie, fautes, enPlus, modele);
        }
        try {
            var demande = saisie.demande(choisie, enPlus ? saisie.raison() : null);
            var auteur = Auteur.equipe(saisie.provenance(), qui.compte().valeur());
            return switch (inscriptions.inscrire(demande, auteur, attendre)) {
                case ResultatInscription.Enregistree faite -> {
                    fiches.retenir(saisie, faite);
                    yield "redirect:/equipe/demandes/" + faite.demande();
                }
                case ResultatInscription.Complet _ -> refuser(MESSAGES.dire("refus.complet"), saisie, reponse, modele);
                case ResultatInscription.DejaInscrite deja ->
                    refuser(
                            MESSAGES.dire("refus.deja", Map.of("qui", deja.qui().nomEntier())),
                            saisie,
                            reponse,
                            modele);
                case ResultatInscription.SansInscription _,
                        ResultatInscription.PasEncoreOuverte _,
                        ResultatInscription.Reservee _ ->
                    refuser(MESSAGES.dire("refus.commencee"), saisie, reponse, modele);
            };
        } catch (PessimisticLockingFailureException e) {
            reponse.setStatus(503);
            modele.addAttribute("refus", MESSAGES.dire("refus.occupe"));
            return pages.confirmer(saisie, Map.of(), enPlus, modele);
        }
    }

    private String refuser(String phrase, SaisieInscrire saisie, HttpServletResponse reponse, Model modele) {
        reponse.setStatus(422);
        modele.addAttribute("refus", phrase);
        return pages.confirmer(saisie, Map.of(), false, modele);
    }
}
