package fr.estran.inscriptions.guichet;

import fr.estran.inscriptions.guichet.ListesController.SaisieGroupe;
import fr.estran.inscriptions.guichet.ListesController.VueListe;
import fr.estran.inscriptions.places.Attribution;
import fr.estran.inscriptions.places.DemandeInscription;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.DemandeInscription.Participant;
import fr.estran.inscriptions.places.Entree;
import fr.estran.inscriptions.places.GestesDeLEquipe;
import fr.estran.inscriptions.places.Groupes;
import fr.estran.inscriptions.places.Inscriptions;
import fr.estran.inscriptions.places.Verdict;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.TexteSensible;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.Telephone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Places for people who have no name yet, and the new date for those who wait. */
@WebController
@Ouvert(Cercle.GUICHET)
record GroupesController(
        LectureDesListes listes,
        Groupes groupes,
        Attribution attribution,
        Inscriptions inscriptions,
        GestesDeLEquipe gestes) {

    private static final Messages MESSAGES = Messages.de("inscriptions/guichet");
    private static final String LISTE = "/equipe/inscriptions/{action}";

    @PostMapping("/equipe/inscriptions/{action}/groupes")
    Reponse garder(
            @PathVariable ActionId action,
            @RequestParam MultiValueMap<String, String> champs,
            @AuthenticationPrincipal Identite qui) {
        var liste = listes.lire(action);
        var saisie = SaisieGroupe.de(champs);
        var fautes = new LinkedHashMap<>(saisie.fautes());
        TexteSensible.avertir(saisie.raison(), SaisieInscrire.dit(champs, "relue"))
                .ifPresent(phrase -> fautes.put("raison", phrase));
        if (!liste.action().marques().isEmpty() && !saisie.quandMeme()) {
            fautes.put("quandMemeDuGroupe", MESSAGES.dire("groupe.faute.quand_meme"));
        }
        var enPlus = !saisie.raison().isBlank();
        if (fautes.isEmpty()) {
            var refus = attribution.passer(saisie.pour(action, GestesController.auteur(qui)));
            if (refus.isEmpty()) {
                return Renvoi.vers(LISTE)
                        .annoncer(MESSAGES.dire("groupe.garde", "n", saisie.nombre(), "nom", saisie.nom()));
            }
            switch (refus.get()) {
                case Verdict.Complet _ -> {
                    fautes.put(
                            "raison",
                            MESSAGES.dire("groupe.trop_peu", "n", liste.action().libres()));
                    enPlus = true;
                }
                case Verdict.Fermee _, Verdict.DejaInscrite _, Verdict.SansReponse _ ->
                    fautes.put("nom", MESSAGES.dire("refus.commencee"));
            }
        }
        return Page.de("inscriptions/guichet/liste", MESSAGES, new VueListe(liste, saisie, fautes, enPlus, List.of()))
                .refusee();
    }

    @PostMapping("/equipe/inscriptions/{action}/groupes/{groupe}/nommer")
    String nommer(
            @PathVariable ActionId action,
            @PathVariable UUID groupe,
            @RequestParam MultiValueMap<String, String> champs,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        var garde = groupes.lire(action, groupe);
        var nom = SaisieInscrire.dit(champs, "nom");
        var prenom = SaisieInscrire.dit(champs, "prenom");
        var telephone = SaisieInscrire.dit(champs, "telephone");
        var faute = faute(prenom, nom, telephone);
        if (faute.isPresent()) {
            suite.addFlashAttribute("erreur", faute.get());
            return "redirect:" + LISTE;
        }
        var joindre = telephone.isEmpty() ? garde.telephone() : telephone;
        var demande = new DemandeInscription(
                SaisieInscrire.id(champs, "cle", cle -> cle).orElseGet(Identifiants::nouveau),
                action,
                List.of(new Participant(null, prenom, nom, null, null, Set.of())),
                new Coordonnees(joindre, null, null, joindre == null ? Moyen.AUCUN : Moyen.APPEL, false),
                null,
                null);
        switch (inscriptions.passer(new Entree.NomDUnGroupe(groupe, demande, GestesController.auteur(qui)))) {
            case Verdict.Enregistree _ ->
                suite.addFlashAttribute("message", MESSAGES.dire("groupe.nomme", "nom", prenom + " " + nom));
            case Verdict.DejaInscrite _ ->
                suite.addFlashAttribute("erreur", MESSAGES.dire("refus.deja", "qui", prenom + " " + nom));
            case Verdict.Fermee _, Verdict.Complet _, Verdict.SansReponse _ ->
                suite.addFlashAttribute("erreur", MESSAGES.dire("groupe.plus_rien"));
        }
        return "redirect:" + LISTE;
    }

    private static Optional<String> faute(String prenom, String nom, String telephone) {
        if (nom.isEmpty() || prenom.isEmpty() || nom.length() > 100 || prenom.length() > 100) {
            return Optional.of(MESSAGES.dire("faute.nommer"));
        }
        return telephone.isEmpty() ? Optional.empty() : Telephone.faute(telephone, MESSAGES.dire("faute.telephone"));
    }

    @PostMapping("/equipe/inscriptions/{action}/groupes/{groupe}/liberer")
    String liberer(
            @PathVariable ActionId action,
            @PathVariable UUID groupe,
            @RequestParam(defaultValue = "") String places,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        if (!places.matches("\\d{1,4}")) {
            groupes.lire(action, groupe);
            return "redirect:" + LISTE + "/groupes/{groupe}/liberer";
        }
        gestes.liberer(action, groupe, Integer.parseInt(places), GestesController.auteur(qui))
                .ifPresentOrElse(
                        rendu -> suite.addFlashAttribute(rendu.fait() ? "message" : "erreur", libere(rendu)),
                        () -> suite.addFlashAttribute("message", MESSAGES.dire("geste.deja_fait")));
        return "redirect:" + LISTE;
    }

    private static String libere(GestesDeLEquipe.GroupeLibere rendu) {
        var quoi = Map.of("n", rendu.groupe().places(), "nom", rendu.groupe().nom());
        if (!rendu.fait()) {
            return MESSAGES.dire("groupe.change", quoi);
        }
        var dit = MESSAGES.dire("groupe.libere", quoi);
        return rendu.groupe().places() == 0 ? dit : dit + " " + GestesController.donnee(rendu.appelees());
    }

    @PostMapping("/equipe/inscriptions/{action}/reprogrammer")
    String reprogrammer(
            @PathVariable ActionId action,
            @RequestParam MultiValueMap<String, String> champs,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        var liste = listes.lire(action);
        var nouvelle = SaisieInscrire.id(champs, "nouvelle", ActionId::new);
        if (nouvelle.isEmpty()) {
            suite.addFlashAttribute("erreur", MESSAGES.dire("faute.nouvelle"));
            return "redirect:" + LISTE;
        }
        if (!champs.containsKey("quandMeme")
                && liste.nouvelles().stream()
                        .anyMatch(une -> une.id().equals(nouvelle.get())
                                && !une.marques().isEmpty())) {
            suite.addFlashAttribute("erreur", MESSAGES.dire("faute.nouvelle_pas_prete"));
            return "redirect:" + LISTE;
        }
        var n = gestes.passer(new Entree.AutreDate(action, nouvelle.get(), GestesController.auteur(qui)));
        suite.addFlashAttribute("message", MESSAGES.dire("nouvelle_date.faite", "n", n));
        return "redirect:" + LISTE;
    }

    /** Somebody else decides on the same places for too long: nothing was done, and the staff are told to try again. */
    @ControllerAdvice(assignableTypes = {GestesController.class, GroupesController.class})
    @ConditionalOnWebApplication
    static class PlacesOccupees {

        private static final Messages MESSAGES = Messages.de("inscriptions/guichet");

        @ExceptionHandler(PessimisticLockingFailureException.class)
        String occupees(RedirectAttributes suite) {
            suite.addFlashAttribute("erreur", MESSAGES.dire("refus.occupe"));
            return "redirect:/equipe/inscriptions";
        }
    }
}
