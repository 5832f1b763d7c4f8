package fr.estran.accueil.deferlements;

import static fr.estran.accueil.deferlements.PageDesDeferlements.ICI;
import static fr.estran.accueil.deferlements.PageDesDeferlements.PARTOUT;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Waves of askings: which there are, what is in one, and what is put aside of it once it was read. */
@Controller
@Ouvert(Cercle.GUICHET)
class DeferlementsController {

    private static final Messages MESSAGES = Messages.de("accueil/deferlements");

    private final Deferlements deferlements;
    private final PageDesDeferlements page;

    DeferlementsController(Deferlements deferlements, PageDesDeferlements page) {
        this.deferlements = deferlements;
        this.page = page;
    }

    @GetMapping(ICI)
    String lister(Model modele) {
        return page.lister(modele);
    }

    @GetMapping(ICI + "/{origine}")
    String montrer(@PathVariable String origine, Model modele) {
        return page.montrer(lue(origine), List.of(), false, modele.addAttribute("ici", ICI + "/" + origine));
    }

    /** No transaction goes around it: the places of an action are let go as soon as they are decided, and what is done stays done. */
    @PostMapping(ICI + "/{origine}")
    String ecarter(
            @PathVariable String origine,
            @RequestParam(defaultValue = "") List<UUID> objet,
            @RequestParam(defaultValue = "") String geste,
            @AuthenticationPrincipal Identite qui,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var lue = lue(origine);
        modele.addAttribute("ici", ICI + "/" + origine);
        if (objet.isEmpty()) {
            reponse.setStatus(422);
            modele.addAttribute("erreur", MESSAGES.dire("lot.rien"));
            return page.montrer(lue, objet, false, modele);
        }
        if (!geste.equals("ecarter")) {
            return page.montrer(lue, objet, true, modele);
        }
        try {
            var n = deferlements.ecarter(lue, objet, qui.compte());
            suite.addFlashAttribute("message", MESSAGES.dire("lot.fait", Map.of("n", n)));
            return "redirect:" + ICI + "/" + origine;
        } catch (PessimisticLockingFailureException e) {
            reponse.setStatus(503);
            modele.addAttribute("erreur", MESSAGES.dire("lot.affluence"));
            return page.montrer(lue, objet, false, modele);
        }
    }

    private static @Nullable String lue(String origine) {
        if (origine.equals(PARTOUT)) {
            return null;
        }
        if (!origine.matches("[0-9a-f]{64}")) {
            throw new Introuvable();
        }
        return origine;
    }
}
