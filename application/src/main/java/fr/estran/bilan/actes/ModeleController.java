package fr.estran.bilan.actes;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.documents.LectureModele;
import fr.estran.socle.documents.RaisonDeRefus;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The town's own model of document, into which the editable form of the next reports is poured. */
@Controller
@Ouvert(Cercle.LE_RESPONSABLE)
@ConditionalOnWebApplication
public class ModeleController {

    public record VueModele(
            @Nullable ModeleDepose depose,
            MomentsDActe moments,
            @Nullable String plusPris,
            @Nullable String laissees,
            Map<String, String> fautes) {}

    private static final Messages M = Messages.de("bilan/actes");

    private final Modeles modeles;
    private final Consultations consultations;

    ModeleController(Modeles modeles, Consultations consultations) {
        this.modeles = modeles;
        this.consultations = consultations;
    }

    @GetMapping("/bilans/modele")
    Page voir() {
        return montrer(Map.of());
    }

    @PostMapping("/bilans/modele")
    Reponse deposer(@AuthenticationPrincipal Identite qui, @RequestParam(required = false) MultipartFile fichier)
            throws IOException {
        var lecture = fichier == null
                ? new LectureModele.Refuse(RaisonDeRefus.PAS_UN_ODT)
                : modeles.deposer(String.valueOf(fichier.getOriginalFilename()), fichier.getBytes(), qui.nom());
        return switch (lecture) {
            case LectureModele.Refuse refus ->
                montrer(Map.of("fichier", RefusDeModele.dire(refus))).refusee();
            case LectureModele.Lu _ -> Renvoi.vers("/bilans/modele").annoncer(M.dire("modele.garde"));
        };
    }

    @PostMapping("/bilans/modele/retrait")
    String retirer(RedirectAttributes suite) {
        modeles.retirer();
        suite.addFlashAttribute("message", M.dire("modele.retire"));
        return "redirect:/bilans/modele";
    }

    private Page montrer(Map<String, String> fautes) {
        return Page.de(
                "bilan/actes/modele",
                M,
                new VueModele(
                        modeles.depose().orElse(null),
                        consultations.moments(),
                        modeles.refus().map(RefusDeModele::dire).orElse(null),
                        modeles.lu().map(PagesLaissees::dire).orElse(null),
                        fautes));
    }
}
