package fr.estran.deferlements;

import fr.estran.acteurs.Identite;
import fr.estran.commun.Introuvable;
import fr.estran.commun.Jours;
import fr.estran.commun.Messages;
import fr.estran.freins.Origines;
import fr.estran.freins.Vague;
import fr.estran.heures.HeuresDeService;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Waves of askings: which there are, what is in one, and what is put aside of it once it was read. */
@Controller
class DeferlementsController {

    static final String ICI = "/equipe/deferlements";

    private static final Messages MESSAGES = Messages.de("deferlements");
    private static final String PARTOUT = "partout";

    private final Origines origines;
    private final Deferlements deferlements;
    private final HeuresDeService heures;

    DeferlementsController(Origines origines, Deferlements deferlements, HeuresDeService heures) {
        this.origines = origines;
        this.deferlements = deferlements;
        this.heures = heures;
    }

    static String adresse(Vague vague) {
        return ICI + "/" + (vague.origine() == null ? PARTOUT : vague.origine());
    }

    @GetMapping(ICI)
    @Transactional(readOnly = true)
    String lister(Model modele) {
        Function<Instant, String> quand = quand();
        modele.addAttribute("m", MESSAGES)
                .addAttribute(
                        "vagues",
                        origines.vagues().stream()
                                .map(vague -> Map.of(
                                        "lien",
                                        adresse(vague),
                                        "dite",
                                        MESSAGES.dire(
                                                vague.origine() == null ? "vague.partout" : "vague.endroit",
                                                Map.of(
                                                        "n",
                                                        vague.nombre(),
                                                        "suite",
                                                        vague.deSuite(),
                                                        "de",
                                                        quand.apply(vague.debut()),
                                                        "a",
                                                        quand.apply(vague.fin())))))
                                .toList());
        return "deferlements/deferlements";
    }

    @GetMapping(ICI + "/{origine}")
    @Transactional(readOnly = true)
    String montrer(@PathVariable String origine, Model modele) {
        return montrer(origine, List.of(), false, modele);
    }

    @PostMapping(ICI + "/{origine}")
    @Transactional
    String ecarter(
            @PathVariable String origine,
            @RequestParam(defaultValue = "") List<UUID> objet,
            @RequestParam(defaultValue = "") String geste,
            @AuthenticationPrincipal Identite qui,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        if (objet.isEmpty()) {
            reponse.setStatus(422);
            modele.addAttribute("erreur", MESSAGES.dire("lot.rien"));
            return montrer(origine, objet, false, modele);
        }
        if (!geste.equals("ecarter")) {
            return montrer(origine, objet, true, modele);
        }
        try {
            var n = deferlements.ecarter(lue(origine), objet, qui.compte());
            suite.addFlashAttribute("message", MESSAGES.dire("lot.fait", Map.of("n", n)));
            return "redirect:" + ICI + "/" + origine;
        } catch (PessimisticLockingFailureException e) {
            reponse.setStatus(503);
            modele.addAttribute("erreur", MESSAGES.dire("lot.affluence"));
            return montrer(origine, objet, false, modele);
        }
    }

    private String montrer(String origine, List<UUID> choisies, boolean confirmer, Model modele) {
        var lignes = deferlements.lot(lue(origine));
        modele.addAttribute("m", MESSAGES)
                .addAttribute("ici", ICI + "/" + origine)
                .addAttribute("quand", quand())
                .addAttribute("choisies", choisies)
                .addAttribute("confirmer", confirmer)
                .addAttribute(
                        "lignes",
                        confirmer
                                ? lignes.stream()
                                        .filter(ligne -> choisies.contains(ligne.objet()))
                                        .toList()
                                : lignes);
        return "deferlements/lot";
    }

    private Function<Instant, String> quand() {
        ZoneId fuseau = heures.fuseau();
        return moment -> Jours.dire(moment.atZone(fuseau).toLocalTime());
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
