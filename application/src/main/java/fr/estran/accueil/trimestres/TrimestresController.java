package fr.estran.accueil.trimestres;

import static fr.estran.accueil.trimestres.Trimestres.M;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import java.util.Map;
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

/** The quarters, and the page of each: what is in it, what it lacks, where it stands. */
@Controller
@ConditionalOnWebApplication
class TrimestresController {

    private final Trimestres trimestres;
    private final Relectures relectures;
    private final Contenus contenus;
    private final PublicationsDeTrimestre publications;
    private final Apres apres;
    private final SujetsDuTrimestre sujets;

    TrimestresController(
            Trimestres trimestres,
            Relectures relectures,
            Contenus contenus,
            PublicationsDeTrimestre publications,
            Apres apres,
            SujetsDuTrimestre sujets) {
        this.trimestres = trimestres;
        this.relectures = relectures;
        this.contenus = contenus;
        this.publications = publications;
        this.apres = apres;
        this.sujets = sujets;
    }

    @GetMapping("/equipe/programme/trimestres")
    @Ouvert(Cercle.EQUIPE)
    String lister(Model modele) {
        modele.addAttribute("m", M).addAttribute("trimestres", trimestres.tous());
        return "accueil/trimestres/liste";
    }

    @GetMapping("/equipe/programme/trimestres/{trimestre}")
    @Ouvert(Cercle.EQUIPE)
    @Transactional(readOnly = true)
    String voir(@AuthenticationPrincipal Identite qui, @PathVariable("trimestre") String dit, Model modele) {
        var vu = trimestres.lire(TrimestreDuProgramme.demande(dit));
        modele.addAttribute("m", M)
                .addAttribute("qui", qui)
                .addAttribute("vu", vu)
                .addAttribute("contenu", contenus.de(vu))
                .addAttribute("empeche", vu.decisions().publie() ? publications.empeche(vu.trimestre()) : Map.of())
                .addAttribute("brouillons", publications.brouillons(vu.trimestre()))
                .addAttribute("appris", appris(vu))
                .addAttribute("dernier", trimestres.dernierFini(vu.trimestre()))
                .addAttribute("aujourdhui", trimestres.aujourdhui())
                .addAttribute("montre", trimestres.montre(vu))
                .addAttribute("sujets", sujets.de(vu.trimestre(), qui.roles()));
        return "accueil/trimestres/trimestre";
    }

    /** As long as it is being made. */
    private Enseignements appris(TrimestreVu vu) {
        if (!vu.etat().enPreparation()) {
            return Enseignements.AUCUN;
        }
        var avant = trimestres.dernierFini(vu.trimestre());
        return apres.enseignements(avant);
    }

    @PostMapping("/equipe/programme/trimestres/{trimestre}/boucler")
    @Ouvert(Cercle.PROGRAMMATION)
    String boucler(
            @AuthenticationPrincipal Identite qui,
            @PathVariable("trimestre") String dit,
            @RequestParam(defaultValue = "") String boucle,
            RedirectAttributes suite) {
        var trimestre = TrimestreDuProgramme.demande(dit);
        var oui = boucle.equals("oui");
        if (oui ? trimestres.boucler(trimestre, qui.nom()) : trimestres.rouvrir(trimestre)) {
            suite.addFlashAttribute("message", M.dire(oui ? "boucler.fait" : "boucler.repris"));
        } else {
            suite.addFlashAttribute("erreur", M.dire("boucler.refuse"));
        }
        return vers(trimestre);
    }

    /** @param vue what the part said on the page from which this comes */
    @PostMapping("/equipe/programme/trimestres/{trimestre}/relectures")
    @Ouvert(Cercle.PROGRAMMATION)
    String relire(
            @AuthenticationPrincipal Identite qui,
            @PathVariable("trimestre") String dit,
            @RequestParam(defaultValue = "") String partie,
            @RequestParam(defaultValue = "") String vue,
            @RequestParam(defaultValue = "") String relue,
            RedirectAttributes suite) {
        var trimestre = TrimestreDuProgramme.demande(dit);
        if (!relue.equals("oui")) {
            relectures.oublier(trimestre, qui, partie);
            suite.addFlashAttribute("message", M.dire("relecture.reprise"));
        } else if (relectures.noter(trimestre, qui, partie, vue)) {
            suite.addFlashAttribute("message", M.dire("relecture.notee"));
        } else {
            suite.addFlashAttribute("erreur", M.dire("relecture.changee_entretemps"));
        }
        return vers(trimestre) + "#relecture";
    }

    static String vers(TrimestreDuProgramme trimestre) {
        return "redirect:" + trimestre.adresseDeGestion();
    }
}
