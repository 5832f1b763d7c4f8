package fr.estran.maplace;

import fr.estran.commun.Messages;
import fr.estran.inscriptions.PreuvesDesDemandes;
import fr.estran.inscriptions.ResultatInscription.Enregistree;
import fr.estran.places.DemandesAProuver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is held for somebody is confirmed by the code that their telephone shows, or by the team, who call. */
@Controller
class ConfirmationController {

    private static final Messages MESSAGES = Messages.de("inscriptions");
    private static final String ICI = "/ma-place/confirmer";
    private static final String MA_PLACE = "redirect:/ma-place";

    private final PlaceDuNavigateur navigateur;
    private final PreuvesDesDemandes preuves;
    private final DemandesAProuver aProuver;
    private final PageConfirmation page;

    ConfirmationController(
            PlaceDuNavigateur navigateur,
            PreuvesDesDemandes preuves,
            DemandesAProuver aProuver,
            PageConfirmation page) {
        this.navigateur = navigateur;
        this.preuves = preuves;
        this.aProuver = aProuver;
        this.page = page;
    }

    @GetMapping(ICI)
    String demander(HttpServletRequest demande, Model modele) {
        return celleQuiAttend(null, demande)
                .flatMap(sienne -> preuves.attendue(sienne.demande())
                        .map(attendue -> page.montrer(sienne, attendue, Map.of(), modele)))
                .orElse(MA_PLACE);
    }

    @PostMapping(ICI)
    String confirmer(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable UUID laquelle,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var sienne = celleQuiAttend(laquelle, demande);
        var attendue = sienne.flatMap(la -> preuves.attendue(la.demande()));
        if (sienne.isEmpty() || attendue.isEmpty()) {
            return MA_PLACE;
        }
        try {
            if (aProuver.parLeCode(sienne.get().demande(), code.replaceAll("\\D", ""))) {
                suite.addFlashAttribute("message", MESSAGES.dire("confirmer.fait"));
                return "redirect:" + PlaceDuNavigateur.page(sienne.get());
            }
        } catch (PessimisticLockingFailureException e) {
            reponse.setStatus(503);
            return page.montrer(sienne.get(), attendue.get(), Map.of("code", MESSAGES.dire("suite.affluence")), modele);
        }
        reponse.setStatus(422);
        return page.montrer(sienne.get(), attendue.get(), Map.of("code", MESSAGES.dire("confirmer.faux")), modele);
    }

    /** The one that the form is of; else the last that was asked for here, of those that wait to be confirmed. */
    private Optional<Enregistree> celleQuiAttend(@Nullable UUID laquelle, HttpServletRequest demande) {
        return navigateur.ouvertes(demande).stream()
                .filter(une -> laquelle == null || une.demande().equals(laquelle))
                .filter(Enregistree::aProuver)
                .reduce((_, derniere) -> derniere);
    }
}
