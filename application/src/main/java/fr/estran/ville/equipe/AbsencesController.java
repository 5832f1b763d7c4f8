package fr.estran.ville.equipe;

import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.ConseillersConnus;
import fr.estran.socle.droits.DroitDeRegard;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.ville.equipe.ResultatAbsence.Avertie;
import fr.estran.ville.equipe.ResultatAbsence.Notee;
import fr.estran.ville.equipe.ResultatAbsence.Refusee;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is away, and when: a counsellor writes their own absences, whoever answers for the team everyone's. */
@Controller
@ConditionalOnWebApplication
class AbsencesController {

    private static final Messages MESSAGES = Messages.de("ville/equipe");

    private final Absences absences;
    private final Membres membres;

    AbsencesController(Absences absences, Membres membres) {
        this.absences = absences;
        this.membres = membres;
    }

    @GetMapping("/equipe/absences")
    @Ouvert(Cercle.EQUIPE)
    String lister(@AuthenticationPrincipal Identite qui, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("absences", absences.aVenir());
        modele.addAttribute("moi", qui.conseiller());
        modele.addAttribute("toutes", deTous(qui));
        return "ville/equipe/absences";
    }

    @GetMapping("/equipe/absences/nouvelle")
    @Ouvert(Cercle.PROGRAMMATION)
    String preparer(@AuthenticationPrincipal Identite qui, Model modele) {
        return montrer(qui, FormulaireAbsence.pour(qui.conseiller()), Map.of(), modele);
    }

    @PostMapping("/equipe/absences/nouvelle")
    @Ouvert(Cercle.PROGRAMMATION)
    String noter(
            @AuthenticationPrincipal Identite qui,
            @ModelAttribute("formulaire") FormulaireAbsence formulaire,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var fautes = formulaire.fautes(MESSAGES);
        if (fautes.isEmpty()
                && choix(qui).stream()
                        .noneMatch(la -> la.id().equals(formulaire.qui().orElseThrow()))) {
            fautes.put("conseiller", MESSAGES.dire("absences.faute.conseiller"));
        }
        if (!fautes.isEmpty()) {
            return aRevoir(qui, formulaire, fautes, reponse, modele);
        }
        return switch (noter(formulaire.qui().orElseThrow(), formulaire, accord)) {
            case Notee _ -> vers("absences.notee", suite);
            case Refusee(var champ, var phrase) -> aRevoir(qui, formulaire, Map.of(champ, phrase), reponse, modele);
            case Avertie(var seances) -> {
                modele.addAttribute("doutes", seances);
                yield aRevoir(qui, formulaire, Map.of(), reponse, modele);
            }
        };
    }

    @PostMapping("/equipe/absences/{absence}/retirer")
    @Ouvert(Cercle.PROGRAMMATION)
    String retirer(@AuthenticationPrincipal Identite qui, @PathVariable UUID absence, RedirectAttributes suite) {
        var connue = absences.lire(absence)
                .filter(la -> deTous(qui) || la.conseiller().equals(qui.conseiller()))
                .orElseThrow(Introuvable::new);
        absences.retirer(connue);
        return vers("absences.retiree", suite);
    }

    private ResultatAbsence noter(ConseillerId conseiller, FormulaireAbsence formulaire, @Nullable String accord) {
        try {
            return absences.noter(conseiller, formulaire, accord);
        } catch (DataIntegrityViolationException refus) {
            return new Refusee(
                    "du",
                    absences.conflit(conseiller, formulaire)
                            .or(() -> Contraintes.phrase(refus))
                            .orElseThrow(() -> refus));
        }
    }

    private static boolean deTous(Identite qui) {
        return DroitDeRegard.ABSENCES_DE_TOUS.ouverte(qui.roles());
    }

    /** For whom an account may write an absence. */
    private List<ConseillersConnus.Conseiller> choix(Identite qui) {
        return membres.enPoste().stream()
                .filter(la -> deTous(qui) || la.id().equals(qui.conseiller()))
                .toList();
    }

    private String aRevoir(
            Identite qui,
            FormulaireAbsence formulaire,
            Map<String, String> fautes,
            HttpServletResponse reponse,
            Model modele) {
        reponse.setStatus(422);
        return montrer(qui, formulaire, fautes, modele);
    }

    private String montrer(Identite qui, FormulaireAbsence formulaire, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("choix", choix(qui));
        modele.addAttribute("formulaire", formulaire);
        modele.addAttribute("fautes", fautes);
        return "ville/equipe/absence";
    }

    private static String vers(String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", MESSAGES.dire(cle));
        return "redirect:/equipe/absences";
    }
}
