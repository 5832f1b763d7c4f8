package fr.estran.programme.gestion;

import static java.util.Objects.requireNonNull;

import fr.estran.programme.gestion.GestionDesActions.SaisieCopie;
import fr.estran.programme.planification.ActionEtSeances;
import fr.estran.programme.planification.LectureDuProgramme;
import fr.estran.programme.planification.PageDAction;
import fr.estran.programme.planification.ReponseDeGestion;
import fr.estran.programme.planification.Tentative;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.themes.FormesDeLaVille;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an action is copied to other days. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
@PageDAction
public record CopiesController(LectureDuProgramme programme, GestionDesActions gestion, FormesDeLaVille formes) {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    @GetMapping("/equipe/programme/{action}/copier")
    String preparer(@PathVariable ActionId action, Model modele) {
        var vue = programme.lire(action);
        return montrer(vue, new FormulaireCopie(vue.action().titre(), null, "oui", null), Map.of(), modele);
    }

    @PostMapping("/equipe/programme/{action}/copier")
    String copier(
            @PathVariable ActionId action,
            @ModelAttribute("formulaire") FormulaireCopie formulaire,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var vue = programme.lire(action);
        var fautes = formulaire.fautes(MESSAGES);
        if (!formes.lire().de(vue.action().type()).proposee()) {
            fautes.put("titre", MESSAGES.dire("gestion.faute.forme"));
        }
        if (!fautes.isEmpty()) {
            return ReponseDeGestion.aRevoir(fautes, reponse, dites -> montrer(vue, formulaire, dites, modele));
        }
        return ReponseDeGestion.de(
                Tentative.faire(() -> gestion.copier(action, formulaire.lire(), accord), Optional::empty),
                modele,
                reponse,
                dites -> montrer(vue, formulaire, dites, modele),
                copie -> {
                    suite.addFlashAttribute("message", MESSAGES.dire("gestion.copiee"));
                    return "redirect:/equipe/programme/" + copie.action();
                });
    }

    private static String montrer(
            ActionEtSeances vue, FormulaireCopie formulaire, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("vue", vue);
        modele.addAttribute("formulaire", formulaire);
        modele.addAttribute("fautes", fautes);
        return "programme/gestion/copier";
    }

    /** A copy as it is asked for; null where nothing was typed. */
    public record FormulaireCopie(
            @Nullable String titre,
            @Nullable String jour,
            @Nullable String avecConseillers,
            @Nullable String reprogrammation) {

        private static final int LONGUEUR = 200;

        Map<String, String> fautes(Messages m) {
            var fautes = new LinkedHashMap<String, String>();
            var dit = LectureDeSaisie.texte(titre);
            if (dit == null) {
                fautes.put("titre", m.dire("gestion.faute.titre"));
            } else if (dit.length() > LONGUEUR) {
                fautes.put("titre", m.dire("gestion.faute.longueur", Map.of("n", LONGUEUR)));
            }
            if (LectureDeSaisie.jour(jour).isEmpty()) {
                fautes.put("jour", m.dire("gestion.faute.jour"));
            }
            return fautes;
        }

        /** Once there is no fault left. */
        SaisieCopie lire() {
            return new SaisieCopie(
                    requireNonNull(LectureDeSaisie.texte(titre)),
                    LectureDeSaisie.jour(jour).orElseThrow(),
                    "oui".equals(avecConseillers),
                    "oui".equals(reprogrammation));
        }
    }
}
