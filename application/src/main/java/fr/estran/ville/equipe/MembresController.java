package fr.estran.ville.equipe;

import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PlagesSaisies;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.ville.equipe.ResultatMembre.Averti;
import fr.estran.ville.equipe.ResultatMembre.Ecrit;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The team: who arrives, who leaves, who works when. */
@Controller
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
public class MembresController {

    public record VueMembres(List<Membre> membres, LocalDate jour) {}

    private static final Messages MESSAGES = Messages.de("ville/equipe");

    private final Membres membres;
    private final FusionDesMembres fusions;
    private final MembreJamaisVenu jamais;

    MembresController(Membres membres, FusionDesMembres fusions, MembreJamaisVenu jamais) {
        this.membres = membres;
        this.fusions = fusions;
        this.jamais = jamais;
    }

    @GetMapping("/equipe/conseillers")
    Page lister() {
        return Page.de("ville/equipe/membres", MESSAGES, new VueMembres(membres.tous(), membres.aujourdhui()));
    }

    @GetMapping("/equipe/conseillers/nouveau")
    String preparer(Model modele) {
        return accueil(FormulaireMembre.VIERGE, Map.of(), modele);
    }

    @PostMapping("/equipe/conseillers/nouveau")
    String accueillir(
            @ModelAttribute("formulaire") FormulaireMembre formulaire,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return accueil(formulaire, fautes, modele);
        }
        return switch (membres.accueillir(formulaire, accord)) {
            case Ecrit(var membre) -> vers(membre, "membres.arrive", suite);
            case Averti averti -> {
                avertir(averti, reponse, modele);
                yield accueil(formulaire, Map.of(), modele);
            }
        };
    }

    /** A sheet that was found to be another's leads to that other. */
    @GetMapping("/equipe/conseillers/{conseiller}")
    String voir(@PathVariable ConseillerId conseiller, Model modele) {
        return fusions.garde(conseiller)
                .map(garde -> "redirect:/equipe/conseillers/" + garde)
                .orElseGet(() -> montrer(conseiller, null, null, Map.of(), modele));
    }

    @PostMapping("/equipe/conseillers/{conseiller}")
    String modifier(
            @PathVariable("conseiller") ConseillerId ecrit,
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var conseiller = fusions.actuelle(ecrit);
        var dite = Conciliation.lire(envoi, membres.champs(conseiller));
        var fautes = FormulaireMembre.de(dite.ecrits()).fautes(MESSAGES);
        dite.fautes(fautes, ParolesDeMembre.FICHE);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(conseiller, dite, null, fautes, modele);
        }
        try {
            return switch (membres.modifier(conseiller, dite, accord)) {
                case Ecrit _ -> vers(conseiller, "membres.enregistre", suite);
                case Averti averti -> {
                    avertir(averti, reponse, modele);
                    yield montrer(conseiller, dite, null, Map.of(), modele);
                }
            };
        } catch (DataIntegrityViolationException refus) {
            // Whoever comes back may find their post held by another: the database says so.
            var phrase = Contraintes.phrase(refus).orElseThrow(() -> refus);
            reponse.setStatus(422);
            return montrer(conseiller, dite, null, Map.of("sortie", phrase), modele);
        }
    }

    private static void avertir(Averti averti, HttpServletResponse reponse, Model modele) {
        reponse.setStatus(422);
        modele.addAttribute("deja", averti.deja());
        modele.addAttribute("seances", averti.seances());
        modele.addAttribute("doutes", averti.doutes());
    }

    @PostMapping("/equipe/conseillers/{conseiller}/horaires")
    String fixerLesHoraires(
            @PathVariable("conseiller") ConseillerId ecrit,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var conseiller = fusions.actuelle(ecrit);
        var dite = Conciliation.lire(PlagesSaisies.completees(envoi), membres.heures(conseiller));
        var fautes = new LinkedHashMap<>(PlagesSaisies.de(dite.ecrits()).fautes());
        dite.fautes(fautes, PlagesSaisies::libelle);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(conseiller, null, dite, fautes, modele);
        }
        membres.fixerLesHoraires(conseiller, dite);
        return vers(conseiller, "membres.horaires.enregistres", suite);
    }

    @PostMapping("/equipe/conseillers/{conseiller}/competences")
    String fixerLesCompetences(
            @PathVariable("conseiller") ConseillerId ecrit,
            @RequestParam(defaultValue = "") Set<String> avant,
            @RequestParam(defaultValue = "") Set<String> themes,
            RedirectAttributes suite) {
        var conseiller = fusions.actuelle(ecrit);
        membres.fixerLesCompetences(conseiller, avant, themes);
        return vers(conseiller, "membres.competences.enregistrees", suite);
    }

    private static String accueil(FormulaireMembre formulaire, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("formulaire", formulaire);
        modele.addAttribute("fautes", fautes);
        return "ville/equipe/membre";
    }

    /** @param fiche @param heures as they are being written; null: as they are */
    private String montrer(
            ConseillerId conseiller,
            @Nullable Conciliation fiche,
            @Nullable Conciliation heures,
            Map<String, String> fautes,
            Model modele) {
        var siennes = fiche == null ? Conciliation.ouvrir(membres.champs(conseiller)) : fiche;
        modele.addAttribute("conciliation", siennes);
        modele.addAttribute("connu", membres.lire(conseiller));
        modele.addAttribute("retient", jamais.retient(conseiller));
        modele.addAttribute("competences", membres.competences(conseiller));
        modele.addAttribute("heures", heures == null ? Conciliation.ouvrir(membres.heures(conseiller)) : heures);
        return accueil(FormulaireMembre.de(siennes.ecrits()), fautes, modele);
    }

    private static String vers(ConseillerId conseiller, String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", MESSAGES.dire(cle));
        return "redirect:/equipe/conseillers/" + conseiller;
    }
}
