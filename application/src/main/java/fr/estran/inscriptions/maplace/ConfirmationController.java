package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.places.DemandesAProuver;
import fr.estran.inscriptions.places.PreuvesDesDemandes;
import fr.estran.inscriptions.places.ResultatInscription.Enregistree;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");
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
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String demander(@RequestParam(required = false) @Nullable UUID laquelle, HttpServletRequest demande, Model modele) {
        return cellesQuiAttendent(laquelle, demande).stream()
                .findFirst()
                .flatMap(sienne -> preuves.attendue(sienne.demande())
                        .map(attendue -> page.montrer(sienne, attendue, Map.of(), modele)))
                .orElse(MA_PLACE);
    }

    /** Whoever asked twice has two texts, and types the code of either: it confirms the one that it was sent for. */
    @PostMapping(ICI)
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.ESSAI)
    String confirmer(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable UUID laquelle,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var siennes = cellesQuiAttendent(laquelle, demande);
        var attendue = siennes.stream().findFirst().flatMap(la -> preuves.attendue(la.demande()));
        if (attendue.isEmpty()) {
            return MA_PLACE;
        }
        try {
            for (var une : siennes) {
                if (aProuver.parLeCode(une.demande(), code.replaceAll("\\D", ""))) {
                    return confirmee(une, siennes.size() > 1, suite);
                }
            }
        } catch (PessimisticLockingFailureException e) {
            reponse.setStatus(503);
            return page.montrer(
                    siennes.getFirst(), attendue.get(), Map.of("code", MESSAGES.dire("suite.affluence")), modele);
        }
        // Whoever tapped twice: the first tap has confirmed it while the second one waited.
        var faite = siennes.stream()
                .filter(une -> preuves.attendue(une.demande()).isEmpty())
                .findFirst();
        if (faite.isPresent()) {
            return "redirect:" + PlaceDuNavigateur.page(faite.get());
        }
        reponse.setStatus(422);
        return page.montrer(
                siennes.getFirst(), attendue.get(), Map.of("code", MESSAGES.dire("confirmer.faux")), modele);
    }

    private static String confirmee(Enregistree une, boolean resteUneAutre, RedirectAttributes suite) {
        suite.addFlashAttribute("message", MESSAGES.dire(resteUneAutre ? "confirmer.fait_une" : "confirmer.fait"));
        return "redirect:" + (resteUneAutre ? ICI : PlaceDuNavigateur.page(une));
    }

    /** Those that were asked for here and wait to be confirmed: the one that is named, then from the last to the first. */
    private List<Enregistree> cellesQuiAttendent(@Nullable UUID laquelle, HttpServletRequest demande) {
        var attendent = navigateur.ouvertes(demande).stream()
                .filter(Enregistree::aProuver)
                .toList()
                .reversed();
        return Stream.concat(
                        attendent.stream().filter(une -> une.demande().equals(laquelle)),
                        attendent.stream().filter(une -> !une.demande().equals(laquelle)))
                .toList();
    }
}
