package fr.estran.inscriptions.rendezvous;

import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.ville.territoire.LieuAChoisir;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When each counsellor receives people one by one, and where; and on what terms an appointment is given. */
@Controller
@ConditionalOnWebApplication
public class PlagesController {

    public record VuePlages(
            FormulairePlage formulaire,
            Map<String, String> fautes,
            List<Plage> plages,
            List<Choix> conseillers,
            List<LieuAChoisir> lieux,
            List<SalleDUnLieu> salles,
            Regles regles,
            String hier,
            List<String> voisines,
            @Nullable String accord) {}

    public record VueRegles(FormulaireRegles formulaire, Map<String, String> fautes) {}

    private static final Messages MESSAGES = Messages.de("inscriptions/rendezvous");
    private static final String ICI = "/equipe/rendez-vous/plages";

    private final Plages plages;
    private final Clock horloge;

    PlagesController(Plages plages, Clock horloge) {
        this.plages = plages;
        this.horloge = horloge;
    }

    @GetMapping("/equipe/rendez-vous/plages")
    @Ouvert(Cercle.PROGRAMMATION)
    Page voir() {
        var aujourdhui = LocalDate.now(horloge).toString();
        return montrer(
                new FormulairePlage(null, null, null, null, null, null, aujourdhui, null), Map.of(), List.of(), null);
    }

    @PostMapping("/equipe/rendez-vous/plages")
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse ouvrir(
            @ModelAttribute("formulaire") FormulairePlage formulaire, @RequestParam(defaultValue = "") String accord) {
        var fautes = formulaire.fautes(MESSAGES, plages.regles().duree());
        if (fautes.isEmpty()) {
            var voisines = plages.voisines(formulaire.plage());
            var lues = Integer.toHexString(voisines.hashCode());
            if (!voisines.isEmpty() && !lues.equals(accord)) {
                return montrer(formulaire, fautes, voisines, lues).refusee();
            }
            plages.ouvrir(formulaire.plage()).ifPresent(phrase -> fautes.put("jour", phrase));
        }
        if (!fautes.isEmpty()) {
            return montrer(formulaire, fautes, List.of(), null).refusee();
        }
        return Renvoi.vers(ICI).annoncer(MESSAGES.dire("plages.ouverte"));
    }

    @PostMapping("/equipe/rendez-vous/plages/{plage}/finir")
    @Ouvert(Cercle.PROGRAMMATION)
    String finir(@PathVariable UUID plage, @RequestParam(defaultValue = "") String au, RedirectAttributes suite) {
        var dernier = LectureDeSaisie.jour(au);
        if (dernier.isEmpty()) {
            suite.addFlashAttribute("erreur", MESSAGES.dire("plages.faute.date"));
        } else {
            plages.finir(plage, dernier.get());
            suite.addFlashAttribute("message", MESSAGES.dire("plages.finie"));
        }
        return "redirect:" + ICI;
    }

    @GetMapping("/equipe/rendez-vous/regles")
    @Ouvert(Cercle.GESTION)
    Page regles() {
        return montrer(FormulaireRegles.de(plages.regles()), Map.of());
    }

    @PostMapping("/equipe/rendez-vous/regles")
    @Ouvert(Cercle.GESTION)
    Reponse regler(@ModelAttribute("formulaire") FormulaireRegles formulaire) {
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            return montrer(formulaire, fautes).refusee();
        }
        plages.regler(formulaire.regles());
        return Renvoi.vers("/equipe/rendez-vous/regles").annoncer(MESSAGES.dire("regles.enregistrees"));
    }

    /** @param accord by which whoever read those that overlap says so */
    private Page montrer(
            FormulairePlage formulaire, Map<String, String> fautes, List<String> voisines, @Nullable String accord) {
        return Page.de(
                "inscriptions/rendezvous/plages",
                MESSAGES,
                new VuePlages(
                        formulaire,
                        fautes,
                        plages.toutes(),
                        plages.conseillers(),
                        plages.lieux(),
                        plages.salles(),
                        plages.regles(),
                        LocalDate.now(horloge).minusDays(1).toString(),
                        voisines,
                        accord));
    }

    private static Page montrer(FormulaireRegles formulaire, Map<String, String> fautes) {
        return Page.de("inscriptions/rendezvous/regles", MESSAGES, new VueRegles(formulaire, fautes));
    }
}
