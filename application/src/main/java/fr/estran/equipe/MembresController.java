package fr.estran.equipe;

import fr.estran.base.Contraintes;
import fr.estran.commun.ConseillerId;
import fr.estran.commun.Messages;
import fr.estran.commun.PlagesSaisies;
import fr.estran.equipe.ResultatAbsence.Avertie;
import fr.estran.equipe.ResultatAbsence.Notee;
import fr.estran.equipe.ResultatAbsence.Refusee;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The team: who arrives, who leaves, who works when. */
@Controller
@ConditionalOnWebApplication
class MembresController {

    private static final Messages MESSAGES = Messages.de("equipe");

    private final Membres membres;

    MembresController(Membres membres) {
        this.membres = membres;
    }

    @GetMapping("/equipe/conseillers")
    String lister(Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("membres", membres.tous());
        modele.addAttribute("jour", membres.aujourdhui());
        return "equipe/membres";
    }

    @GetMapping("/equipe/conseillers/nouveau")
    String preparer(Model modele) {
        return montrer(null, FormulaireMembre.VIERGE, null, Map.of(), modele);
    }

    @PostMapping("/equipe/conseillers/nouveau")
    String accueillir(
            @ModelAttribute("formulaire") FormulaireMembre formulaire,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(null, formulaire, null, fautes, modele);
        }
        return vers(membres.accueillir(formulaire), "membres.arrive", suite);
    }

    @GetMapping("/equipe/conseillers/{conseiller}")
    String voir(@PathVariable ConseillerId conseiller, Model modele) {
        return montrer(conseiller, FormulaireMembre.de(membres.lire(conseiller)), null, Map.of(), modele);
    }

    @PostMapping("/equipe/conseillers/{conseiller}")
    String modifier(
            @PathVariable ConseillerId conseiller,
            @ModelAttribute("formulaire") FormulaireMembre formulaire,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(conseiller, formulaire, null, fautes, modele);
        }
        return switch (tenter(conseiller, formulaire, accord)) {
            case Notee _ -> vers(conseiller, "membres.enregistre", suite);
            case Refusee(var champ, var phrase) -> {
                reponse.setStatus(422);
                yield montrer(conseiller, formulaire, null, Map.of(champ, phrase), modele);
            }
            case Avertie avertie -> {
                reponse.setStatus(422);
                modele.addAttribute("seances", avertie.seances());
                modele.addAttribute("accord", avertie.accord());
                yield montrer(conseiller, formulaire, null, Map.of(), modele);
            }
        };
    }

    @PostMapping("/equipe/conseillers/{conseiller}/horaires")
    String fixerLesHoraires(
            @PathVariable ConseillerId conseiller,
            @RequestParam Map<String, String> saisies,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var plages = new PlagesSaisies(saisies);
        var fautes = plages.fautes();
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(conseiller, FormulaireMembre.de(membres.lire(conseiller)), plages, fautes, modele);
        }
        membres.fixerLesHoraires(conseiller, plages.plages());
        return vers(conseiller, "membres.horaires.enregistres", suite);
    }

    @PostMapping("/equipe/conseillers/{conseiller}/competences")
    String fixerLesCompetences(
            @PathVariable ConseillerId conseiller,
            @RequestParam(defaultValue = "") Set<String> avant,
            @RequestParam(defaultValue = "") Set<String> themes,
            RedirectAttributes suite) {
        membres.fixerLesCompetences(conseiller, avant, themes);
        return vers(conseiller, "membres.competences.enregistrees", suite);
    }

    /** Whoever comes back may find their post held by another: the database says so. */
    private ResultatAbsence tenter(ConseillerId conseiller, FormulaireMembre formulaire, @Nullable String accord) {
        try {
            return membres.modifier(conseiller, formulaire, accord);
        } catch (DataIntegrityViolationException refus) {
            return new Refusee("sortie", Contraintes.phrase(refus).orElseThrow(() -> refus));
        }
    }

    private String montrer(
            @Nullable ConseillerId conseiller,
            FormulaireMembre formulaire,
            @Nullable PlagesSaisies plages,
            Map<String, String> fautes,
            Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("formulaire", formulaire);
        modele.addAttribute("fautes", fautes);
        if (conseiller != null) {
            modele.addAttribute("connu", membres.lire(conseiller));
            modele.addAttribute("competences", membres.competences(conseiller));
            modele.addAttribute("plages", plages == null ? PlagesSaisies.de(membres.horaires(conseiller)) : plages);
        }
        return "equipe/membre";
    }

    private static String vers(ConseillerId conseiller, String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", MESSAGES.dire(cle));
        return "redirect:/equipe/conseillers/" + conseiller;
    }
}
