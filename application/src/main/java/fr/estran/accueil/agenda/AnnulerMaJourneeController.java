package fr.estran.accueil.agenda;

import fr.estran.accueil.agenda.ResultatJournee.Annulee;
import fr.estran.accueil.agenda.ResultatJournee.Deja;
import fr.estran.accueil.agenda.ResultatJournee.Perimee;
import fr.estran.accueil.agenda.ResultatJournee.Refusee;
import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.ville.themes.FormesDeLaVille;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Annuler ma journée", from a phone, in bed, at seven in the morning: what there is, what would be done, and done. */
@Controller
@Ouvert(Cercle.PROGRAMMATION)
@ConditionalOnWebApplication
class AnnulerMaJourneeController {

    static final Messages MESSAGES = Messages.de("accueil/journees");

    private static final String ICI = "/equipe/annuler-ma-journee";
    private static final String CHOIX = AnnulerMaJourneeController.class.getName();

    private final PreparationDeJournee preparation;
    private final AnnulationDeJournee annulation;
    private final FormesDeLaVille formes;

    AnnulerMaJourneeController(
            PreparationDeJournee preparation, AnnulationDeJournee annulation, FormesDeLaVille formes) {
        this.preparation = preparation;
        this.annulation = annulation;
        this.formes = formes;
    }

    @GetMapping(ICI)
    String preparer(
            @AuthenticationPrincipal Identite qui,
            @RequestParam Map<String, String> saisies,
            HttpSession session,
            HttpServletResponse reponse,
            Model modele) {
        var formulaire = saisies.containsKey("reprendre") && session.getAttribute(CHOIX) instanceof Choix garde
                ? new FormulaireJournee(garde.saisies())
                : new FormulaireJournee(saisies);
        var fautes = formulaire.fautesDesJours(MESSAGES, preparation.aujourdhui());
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
        }
        return montrer(qui, formulaire, fautes, modele);
    }

    /** What was chosen is asked to be confirmed: a page to come back to, whose choices and reason are in no address. */
    @GetMapping(ICI + "/verification")
    String verifier(@AuthenticationPrincipal Identite qui, HttpSession session, Model modele) {
        if (!(session.getAttribute(CHOIX) instanceof Choix(var saisies))) {
            return "redirect:" + ICI;
        }
        var formulaire = new FormulaireJournee(saisies);
        var conseiller = conseiller(qui, formulaire);
        return conseiller == null ? "redirect:" + ICI : verifier(conseiller, formulaire, Map.of(), modele);
    }

    @PostMapping(ICI)
    String annuler(
            @AuthenticationPrincipal Identite qui,
            @RequestParam Map<String, String> saisies,
            HttpSession session,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var formulaire = new FormulaireJournee(saisies);
        var fautes = formulaire.fautesDesJours(MESSAGES, preparation.aujourdhui());
        if (fautes.isEmpty()) {
            fautes.putAll(formulaire.fautes(MESSAGES));
        }
        var conseiller = conseiller(qui, formulaire);
        if (!fautes.isEmpty() || conseiller == null) {
            reponse.setStatus(422);
            return fautes.containsKey("bandeau") && conseiller != null
                    ? verifier(conseiller, formulaire, fautes, modele)
                    : montrer(qui, formulaire, fautes, modele);
        }
        if (!formulaire.etape("confirmer")) {
            session.setAttribute(CHOIX, new Choix(new HashMap<>(saisies)));
            return "redirect:" + ICI + "/verification";
        }
        session.removeAttribute(CHOIX);
        return switch (annuler(conseiller, formulaire, qui)) {
            case Annulee(var journee) -> vers(journee, "message", "annulee", suite);
            case Deja(var journee) -> vers(journee, "erreur", "deja", suite);
            case Perimee _ -> {
                reponse.setStatus(422);
                modele.addAttribute("perimee", true);
                yield montrer(qui, formulaire, Map.of(), modele);
            }
            case Refusee(var phrase) -> {
                reponse.setStatus(422);
                yield montrer(qui, formulaire, Map.of("seances", phrase), modele);
            }
        };
    }

    private ResultatJournee annuler(ConseillerId conseiller, FormulaireJournee formulaire, Identite qui) {
        try {
            return annulation.annuler(conseiller, formulaire, qui.compte());
        } catch (DataIntegrityViolationException refus) {
            return new Refusee(Contraintes.phrase(refus).orElseThrow(() -> refus));
        } catch (PessimisticLockingFailureException attente) {
            return new Refusee(MESSAGES.dire("faute.occupe"));
        }
    }

    /** The screen on which one chooses: with nothing to decide on where the days are not known yet. */
    private String montrer(Identite qui, FormulaireJournee formulaire, Map<String, String> fautes, Model modele) {
        var conseiller = conseiller(qui, formulaire);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("formulaire", formulaire);
        modele.addAttribute("fautes", fautes);
        modele.addAttribute("conseillers", preparation.conseillers());
        modele.addAttribute("recentes", preparation.recentes());
        modele.addAttribute("aujourdhui", preparation.aujourdhui());
        if (conseiller != null && !fautes.containsKey("du") && !fautes.containsKey("au")) {
            modele.addAttribute("projet", preparation.preparer(conseiller, formulaire));
        }
        return "accueil/agenda/journee";
    }

    /** What would be done, to be confirmed. */
    private String verifier(
            ConseillerId conseiller, FormulaireJournee formulaire, Map<String, String> fautes, Model modele) {
        var projet = preparation.preparer(conseiller, formulaire);
        var dites = new HashMap<>(formulaire.saisies());
        dites.putIfAbsent("bandeau", AnnonceDeJournee.proposer(projet, formes.lire()));
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("formulaire", new FormulaireJournee(dites));
        modele.addAttribute("fautes", fautes);
        modele.addAttribute("projet", projet);
        return "accueil/agenda/apercu";
    }

    /** Oneself, unless another was chosen; nobody where the account is of nobody. */
    private @Nullable ConseillerId conseiller(Identite qui, FormulaireJournee formulaire) {
        var connus = preparation.conseillers();
        return formulaire
                .conseiller()
                .filter(dit -> connus.stream().anyMatch(la -> la.id().equals(dit)))
                .or(() -> connus.stream()
                        .map(la -> la.id())
                        .filter(la -> la.equals(qui.conseiller()))
                        .findFirst())
                .orElse(null);
    }

    private static String vers(UUID journee, String genre, String cle, RedirectAttributes suite) {
        suite.addFlashAttribute(genre, MESSAGES.dire("fait." + cle));
        return "redirect:" + ICI + "/" + journee;
    }

    /** Kept while one looks at it, in the session of whoever chose. */
    private record Choix(HashMap<String, String> saisies) implements Serializable {}
}
