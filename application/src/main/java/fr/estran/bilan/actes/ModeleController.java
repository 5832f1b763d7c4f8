package fr.estran.bilan.actes;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.documents.LectureModele;
import fr.estran.socle.documents.RaisonDeRefus;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The town's own model of document, into which the editable form of the next reports is poured. */
@Controller
@Ouvert(Cercle.LE_RESPONSABLE)
@ConditionalOnWebApplication
class ModeleController {

    private static final Messages M = Messages.de("bilan/actes");

    private final Modeles modeles;
    private final Consultations consultations;

    ModeleController(Modeles modeles, Consultations consultations) {
        this.modeles = modeles;
        this.consultations = consultations;
    }

    @GetMapping("/bilans/modele")
    String voir(Model modele) {
        return montrer(Map.of(), modele);
    }

    @PostMapping("/bilans/modele")
    String deposer(
            @AuthenticationPrincipal Identite qui,
            @RequestParam(required = false) MultipartFile fichier,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele)
            throws IOException {
        var lecture = fichier == null
                ? new LectureModele.Refuse(RaisonDeRefus.PAS_UN_ODT)
                : modeles.deposer(String.valueOf(fichier.getOriginalFilename()), fichier.getBytes(), qui.nom());
        return switch (lecture) {
            case LectureModele.Refuse refus -> {
                reponse.setStatus(422);
                yield montrer(Map.of("fichier", RefusDeModele.dire(refus)), modele);
            }
            case LectureModele.Lu _ -> {
                suite.addFlashAttribute("message", M.dire("modele.garde"));
                yield "redirect:/bilans/modele";
            }
        };
    }

    @PostMapping("/bilans/modele/retrait")
    String retirer(RedirectAttributes suite) {
        modeles.retirer();
        suite.addFlashAttribute("message", M.dire("modele.retire"));
        return "redirect:/bilans/modele";
    }

    private String montrer(Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", M)
                .addAttribute("depose", modeles.depose().orElse(null))
                .addAttribute(
                        "plusPris", modeles.refus().map(RefusDeModele::dire).orElse(null))
                .addAttribute("laissees", modeles.lu().map(PagesLaissees::dire).orElse(null))
                .addAttribute("moments", consultations.moments())
                .addAttribute("fautes", fautes);
        return "bilan/actes/modele";
    }
}
