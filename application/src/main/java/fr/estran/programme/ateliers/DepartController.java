package fr.estran.programme.ateliers;

import fr.estran.socle.commun.Code;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.ville.themes.ChampsDAction;
import fr.estran.ville.themes.LibelleDeChamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One ticks rather than types one's first themes and models. */
@Controller
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
public class DepartController {

    public record VueDepart(List<LibelleDeChamp> champs, Set<ModeleDeDepart> pris) {}

    private final ModelesDeDepart depart;
    private final ChampsDAction champs;

    DepartController(ModelesDeDepart depart, ChampsDAction champs) {
        this.depart = depart;
        this.champs = champs;
    }

    @GetMapping("/reglages/ateliers/depart")
    Page proposer() {
        return Page.de(
                "programme/ateliers/depart", PageDeModele.MESSAGES, new VueDepart(champs.tous(), depart.dejaPris()));
    }

    /** What is in no list is passed over: nobody ticked it. */
    @PostMapping("/reglages/ateliers/depart")
    String choisir(@RequestParam(defaultValue = "") List<String> modeles, RedirectAttributes suite) {
        var nouveaux = depart.choisir(modeles.stream()
                .map(code -> Code.lire(ModeleDeDepart.class, code))
                .flatMap(Optional::stream)
                .toList());
        suite.addFlashAttribute("message", PageDeModele.MESSAGES.dire("depart.fait", Map.of("n", nouveaux)));
        return "redirect:/reglages/ateliers";
    }
}
