package fr.estran.accueil.trimestres;

import static fr.estran.accueil.trimestres.Trimestres.M;

import fr.estran.accueil.trimestres.PublicationsDeTrimestre.Resultat.DejaFaite;
import fr.estran.accueil.trimestres.PublicationsDeTrimestre.Resultat.Devancee;
import fr.estran.accueil.trimestres.PublicationsDeTrimestre.Resultat.Faite;
import fr.estran.accueil.trimestres.PublicationsDeTrimestre.Resultat.Refusee;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a quarter is published: what will be shown, what warns, what is left as a draft, and when registration opens. */
@Controller
@Ouvert(Cercle.PROGRAMMATION)
@ConditionalOnWebApplication
class PublicationController {

    private static final int A_REVOIR = 422;
    private static final int DEVANCE = 409;

    private final Trimestres trimestres;
    private final PublicationsDeTrimestre publications;
    private final Contenus contenus;
    private final SujetsDuTrimestre sujets;

    PublicationController(
            Trimestres trimestres, PublicationsDeTrimestre publications, Contenus contenus, SujetsDuTrimestre sujets) {
        this.trimestres = trimestres;
        this.publications = publications;
        this.contenus = contenus;
        this.sujets = sujets;
    }

    @GetMapping("/equipe/programme/trimestres/{trimestre}/publier")
    @Transactional(readOnly = true)
    String preparer(@PathVariable("trimestre") String dit, Model modele) {
        var vu = trimestres.lire(TrimestreDuProgramme.demande(dit));
        var brouillons = publications.brouillons(vu.trimestre());
        var choisies = brouillons.stream()
                .filter(brouillon -> brouillon.publiable() && !brouillon.laissee())
                .map(Brouillon::id)
                .toList();
        var ouvre = vu.decisions().ouvreLe();
        return montrer(vu, brouillons, choisies, ouvre == null ? "" : ouvre.toString(), Map.of(), modele);
    }

    /** @param vus what the drafts were on the page from which this comes */
    @PostMapping("/equipe/programme/trimestres/{trimestre}/publier")
    String publier(
            @AuthenticationPrincipal Identite qui,
            @PathVariable("trimestre") String dit,
            @RequestParam(required = false) @Nullable List<String> actions,
            @RequestParam(defaultValue = "") String ouverture,
            @RequestParam(defaultValue = "") String vus,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var trimestre = TrimestreDuProgramme.demande(dit);
        var choisies = LectureDeSaisie.ids(actions, ActionId::new);
        var jour = LectureDeSaisie.jour(ouverture);
        if (jour.isEmpty()) {
            reponse.setStatus(A_REVOIR);
            return revoir(trimestre, choisies, ouverture, Map.of("ouverture", M.dire("publier.faute.jour")), modele);
        }
        return switch (publications.publier(trimestre, choisies, jour.get(), vus, qui.nom())) {
            case Faite(var combien) -> {
                suite.addFlashAttribute("message", M.dire("publier.fait", Map.of("n", combien)));
                yield TrimestresController.vers(trimestre);
            }
            case DejaFaite _ -> {
                suite.addFlashAttribute("message", M.dire("publier.deja"));
                yield TrimestresController.vers(trimestre);
            }
            case Refusee(var fautes) -> {
                reponse.setStatus(A_REVOIR);
                yield revoir(trimestre, choisies, ouverture, fautes, modele);
            }
            case Devancee _ -> {
                reponse.setStatus(DEVANCE);
                modele.addAttribute("devancee", true);
                yield revoir(trimestre, choisies, ouverture, Map.of(), modele);
            }
        };
    }

    /** How much would be drafts again, and what other modules have to say of the quarter before one does so. */
    @GetMapping("/equipe/programme/trimestres/{trimestre}/retirer")
    @Transactional(readOnly = true)
    String confirmer(@AuthenticationPrincipal Identite qui, @PathVariable("trimestre") String dit, Model modele) {
        return montrerLeRetrait(qui, TrimestreDuProgramme.demande(dit), Map.of(), modele);
    }

    @PostMapping("/equipe/programme/trimestres/{trimestre}/retirer")
    String retirer(
            @AuthenticationPrincipal Identite qui,
            @PathVariable("trimestre") String dit,
            @RequestParam(defaultValue = "") String confirme,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var trimestre = TrimestreDuProgramme.demande(dit);
        if (!confirme.equals("oui")) {
            reponse.setStatus(A_REVOIR);
            return montrerLeRetrait(qui, trimestre, Map.of("confirme", M.dire("retirer.faute.confirme")), modele);
        }
        switch (publications.retirer(trimestre)) {
            case Faite(var combien) -> suite.addFlashAttribute("message", M.dire("retirer.fait", Map.of("n", combien)));
            case Refusee(var fautes) -> suite.addFlashAttribute("erreur", String.join(" ", fautes.values()));
            case Devancee _, DejaFaite _ -> suite.addFlashAttribute("erreur", M.dire("retirer.pas_publie"));
        }
        return TrimestresController.vers(trimestre);
    }

    private String montrerLeRetrait(
            Identite qui, TrimestreDuProgramme trimestre, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", M)
                .addAttribute("vu", trimestres.lire(trimestre))
                .addAttribute("combien", publications.publiees(trimestre))
                .addAttribute("empeche", publications.empeche(trimestre))
                .addAttribute("sujets", sujets.de(trimestre, qui.roles()))
                .addAttribute("fautes", fautes);
        return "accueil/trimestres/retirer";
    }

    private String revoir(
            TrimestreDuProgramme trimestre,
            List<ActionId> choisies,
            String ouverture,
            Map<String, String> fautes,
            Model modele) {
        return montrer(
                trimestres.lire(trimestre), publications.brouillons(trimestre), choisies, ouverture, fautes, modele);
    }

    private String montrer(
            TrimestreVu vu,
            List<Brouillon> brouillons,
            List<ActionId> choisies,
            String ouverture,
            Map<String, String> fautes,
            Model modele) {
        modele.addAttribute("m", M)
                .addAttribute("vu", vu)
                .addAttribute("contenu", contenus.de(vu))
                .addAttribute("brouillons", brouillons)
                .addAttribute("version", PublicationsDeTrimestre.version(brouillons))
                .addAttribute("choisies", choisies)
                .addAttribute("ouverture", ouverture)
                .addAttribute("fautes", fautes);
        return "accueil/trimestres/publier";
    }
}
