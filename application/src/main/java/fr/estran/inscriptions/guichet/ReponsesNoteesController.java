package fr.estran.inscriptions.guichet;

import static java.util.stream.Collectors.joining;

import fr.estran.inscriptions.maplace.ReponsesSaisies;
import fr.estran.inscriptions.places.GestesDeLEquipe;
import fr.estran.inscriptions.places.ReponseDite;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.TexteSensible;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.WebController;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The staff write down what somebody who is registered answers. */
@WebController
@Ouvert(Cercle.GUICHET)
class ReponsesNoteesController {

    private static final String FICHE = "redirect:/equipe/inscriptions/{action}/{inscription}";

    private final GestesDeLEquipe gestes;

    ReponsesNoteesController(GestesDeLEquipe gestes) {
        this.gestes = gestes;
    }

    /** What is not answered is not asked for again: the team may not have asked yet. */
    @PostMapping("/equipe/inscriptions/{action}/{inscription}/reponses")
    @Transactional
    String repondre(
            @PathVariable ActionId action,
            @PathVariable InscriptionId inscription,
            @ModelAttribute("saisie") ReponsesSaisies saisie,
            @RequestParam(defaultValue = "") String reponsesRelues,
            RedirectAttributes suite) {
        var vue = gestes.lire(action, inscription);
        var dites = saisie.dites();
        var enMots = dites.stream().map(ReponseDite::reponse).collect(joining(" "));
        var fautes = ReponsesAuGuichet.fautes(gestes.questions(vue), dites).values();
        var faute = fautes.isEmpty()
                ? TexteSensible.avertir(enMots, reponsesRelues)
                : Optional.of(String.join(" ", fautes));
        if (faute.isPresent()) {
            suite.addFlashAttribute("erreur", faute.get());
            suite.addFlashAttribute("reponse1", saisie.reponse1());
            suite.addFlashAttribute("reponse2", saisie.reponse2());
            suite.addFlashAttribute("reponsesRelues", enMots);
        } else {
            GestesController.dire("geste.reponses", gestes.repondre(vue, dites), suite);
        }
        return FICHE;
    }
}
