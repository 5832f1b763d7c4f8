package fr.estran.inscriptions;

import fr.estran.commun.Messages;
import fr.estran.inscriptions.RechercheParCode.Resultat;
import fr.estran.inscriptions.ResultatInscription.Enregistree;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's place, by its code and the first letters of one's name: to see it, to accept it, to give it up. */
@Controller
class MaPlaceController {

    private static final Messages MESSAGES = Messages.de("inscriptions");
    private static final String ICI = "redirect:/ma-place";

    private final Demandes demandes;
    private final VieDesInscriptions vie;
    private final PageMaPlace page;
    private final RechercheParCode recherche;

    MaPlaceController(Demandes demandes, VieDesInscriptions vie, PageMaPlace page, RechercheParCode recherche) {
        this.demandes = demandes;
        this.vie = vie;
        this.page = page;
        this.recherche = recherche;
    }

    @GetMapping("/ma-place")
    String voir(HttpServletRequest demande, Model modele) {
        return gardee(demande)
                .map(trouvee -> page.montrer(trouvee, modele))
                .orElseGet(() -> page.demanderLeCode(null, null, modele));
    }

    @PostMapping("/ma-place")
    String entrer(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String nom,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            Model modele) {
        return switch (recherche.chercher(code, nom, demande.getRemoteAddr())) {
            case Resultat.TropDEssais _ -> {
                reponse.setStatus(429);
                yield page.demanderLeCode(code, MESSAGES.dire("code.attendre"), modele);
            }
            case Resultat.Inconnue _ -> {
                reponse.setStatus(422);
                yield page.demanderLeCode(code, MESSAGES.dire("code.inconnu"), modele);
            }
            case Resultat.Trouvee trouvee -> {
                PlaceGardee.ecrire(trouvee.demande().secret(), demande, reponse);
                yield ICI;
            }
        };
    }

    @GetMapping("/ma-place/agenda")
    ResponseEntity<String> agenda(HttpServletRequest demande) {
        return gardee(demande)
                .<ResponseEntity<String>>map(trouvee -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ma-place.ics\"")
                        .body(page.agenda(trouvee)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, "/ma-place")
                        .build());
    }

    @PostMapping("/ma-place/quitter")
    String quitter(HttpServletRequest demande, HttpServletResponse reponse) {
        PlaceGardee.oublier(demande, reponse);
        return "redirect:/";
    }

    @PostMapping("/ma-place/annuler")
    String annuler(
            @RequestParam UUID inscription,
            @RequestParam(required = false) @Nullable String sur,
            HttpServletRequest demande,
            RedirectAttributes suite,
            Model modele) {
        if (sur == null) {
            return gardee(demande)
                    .map(trouvee -> page.demanderSiSur(trouvee, inscription, modele))
                    .orElse(ICI);
        }
        return faire(inscription, "annuler", id -> vie.annuler(id, Auteur.EN_LIGNE), demande, suite);
    }

    @PostMapping("/ma-place/accepter")
    String accepter(@RequestParam UUID inscription, HttpServletRequest demande, RedirectAttributes suite) {
        return faire(inscription, "accepter", id -> vie.accepter(id, Auteur.EN_LIGNE), demande, suite);
    }

    @PostMapping("/ma-place/revenir")
    String revenir(@RequestParam UUID inscription, HttpServletRequest demande, RedirectAttributes suite) {
        return faire(inscription, "revenir", id -> vie.revenir(id, Auteur.EN_LIGNE), demande, suite);
    }

    private String faire(
            UUID inscription,
            String geste,
            Function<UUID, ResultatSuite> action,
            HttpServletRequest demande,
            RedirectAttributes suite) {
        var laSienne = gardee(demande).stream()
                .flatMap(trouvee -> trouvee.inscriptions().stream())
                .anyMatch(une -> une.id().equals(inscription));
        if (laSienne) {
            try {
                switch (action.apply(inscription)) {
                    case FAIT -> suite.addFlashAttribute("message", MESSAGES.dire("suite." + geste));
                    case DEJA_FAIT -> suite.addFlashAttribute("message", MESSAGES.dire("suite.deja_fait"));
                    case TROP_TARD -> suite.addFlashAttribute("erreur", MESSAGES.dire("suite.trop_tard"));
                }
            } catch (PessimisticLockingFailureException e) {
                suite.addFlashAttribute("erreur", MESSAGES.dire("inscription.affluence"));
            }
        }
        return ICI;
    }

    private Optional<Enregistree> gardee(HttpServletRequest demande) {
        return PlaceGardee.lire(demande).flatMap(demandes::parSecret);
    }
}
