package fr.estran.ville.calendrier;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PlagesSaisies;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When the service answers, and from how many people on a waiting list a workshop is worth scheduling again. */
@Controller
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
class HeuresController {

    private static final Messages MESSAGES = Messages.de("ville/heures");
    private static final int FORMULAIRE_A_REVOIR = 422;
    private static final Conciliation.Paroles PAROLES = new Conciliation.Paroles() {
        @Override
        public String champ(String champ) {
            return champ.equals("seuil") ? MESSAGES.dire("champ.seuil") : PlagesSaisies.libelle(champ);
        }

        @Override
        public String valeur(String champ, String valeur) {
            return LectureDeSaisie.heure(valeur).map(Jours::dire).orElse(valeur);
        }
    };

    private final ReglesDuProgramme regles;

    HeuresController(ReglesDuProgramme regles) {
        this.regles = regles;
    }

    @GetMapping("/equipe/programme/heures")
    String voir(Model modele) {
        return montrer(Conciliation.ouvrir(champs(regles.lire())), Map.of(), modele);
    }

    @PostMapping("/equipe/programme/heures")
    String regler(
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var dites = Conciliation.lire(PlagesSaisies.completees(envoi), champs(regles.lire()));
        var formulaire = FormulaireHeures.de(dites.ecrits());
        var fautes = formulaire.fautes(MESSAGES);
        dites.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            reponse.setStatus(FORMULAIRE_A_REVOIR);
            return montrer(dites, fautes, modele);
        }
        regles.regler(formulaire.regles(), connues -> dites.verifier(champs(connues)));
        suite.addFlashAttribute("message", MESSAGES.dire("enregistrees"));
        return "redirect:/equipe/programme/heures";
    }

    private static Champs champs(ReglesConnues regles) {
        return FormulaireHeures.de(regles).champs();
    }

    private static String montrer(Conciliation dites, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("conciliation", dites);
        modele.addAttribute("paroles", PAROLES);
        modele.addAttribute("formulaire", FormulaireHeures.de(dites.ecrits()));
        modele.addAttribute("fautes", fautes);
        return "ville/calendrier/heures";
    }
}
