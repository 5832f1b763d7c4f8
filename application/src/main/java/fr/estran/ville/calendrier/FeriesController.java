package fr.estran.ville.calendrier;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.vocabulaire.Contree;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which days are public holidays in the town, and what time it is there. */
@Controller
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
class FeriesController {

    private static final Messages M = Messages.de("ville/calendrier");
    private static final String PAGE = "/reglages/jours-feries";
    private static final int DEVANCE = 409;
    private static final int AU_PLUS = 999_999;

    private final FeriesDeLaVille feries;
    private final Clock horloge;

    FeriesController(FeriesDeLaVille feries, Clock horloge) {
        this.feries = feries;
        this.horloge = horloge;
    }

    @GetMapping(PAGE)
    String voir(Model modele) {
        return montrer(feries.contree(), feries.ville().fuseau(), modele);
    }

    /** @param accord of how many sessions to come one was told */
    @PostMapping(PAGE)
    String regler(
            @RequestParam(defaultValue = "") String contree,
            @RequestParam(defaultValue = "") String fuseau,
            @RequestParam(defaultValue = "") String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var choisie = Code.lire(Contree.class, contree).orElseThrow(Introuvable::new);
        if (fuseaux(feries.ville().fuseau()).noneMatch(fuseau::equals)) {
            throw new Introuvable();
        }
        int averties = LectureDeSaisie.entier(accord, 0, AU_PLUS).orElse(0);
        return switch (feries.regler(choisie, ZoneId.of(fuseau), averties)) {
            case ReglageDesFeries.Garde _ -> {
                suite.addFlashAttribute("message", M.dire("feries.enregistres"));
                yield "redirect:" + PAGE;
            }
            case ReglageDesFeries.AConfirmer(int aVenir) -> {
                reponse.setStatus(DEVANCE);
                modele.addAttribute("aVenir", aVenir);
                yield montrer(choisie, fuseau, modele);
            }
        };
    }

    private String montrer(Contree contree, String fuseau, Model modele) {
        var ville = feries.ville();
        var jour = LocalDate.now(horloge);
        modele.addAttribute("m", M)
                .addAttribute("contree", contree)
                .addAttribute("proposee", Contree.pour(ville.codeInsee()))
                .addAttribute("codeInsee", ville.codeInsee())
                .addAttribute(
                        "contrees", options(Arrays.stream(Contree.values()).map(Contree::code), "contree."))
                .addAttribute("fuseau", fuseau)
                .addAttribute("fuseaux", options(fuseaux(ville.fuseau()), "fuseau."))
                .addAttribute("jours", JoursFeries.de(contree).entre(jour, jour.plusYears(1)));
        return "ville/calendrier/feries";
    }

    /** Those of France, and the one that a folder of records may have brought. */
    private static Stream<String> fuseaux(String actuel) {
        return Stream.concat(
                        Arrays.stream(Contree.values())
                                .flatMap(la -> la.fuseaux().stream())
                                .map(ZoneId::getId),
                        Stream.of(actuel))
                .distinct();
    }

    private static List<Option> options(Stream<String> codes, String famille) {
        return codes.map(code -> new Option(code, M.connait(famille + code) ? M.dire(famille + code) : code))
                .toList();
    }
}
