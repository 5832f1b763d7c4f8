package fr.estran.programme.ateliers;

import static fr.estran.programme.DescriptionDeMateriel.FICHE;
import static fr.estran.programme.DescriptionDeMateriel.MATERIEL;

import fr.estran.programme.planification.LectureDuProgramme;
import fr.estran.programme.planification.PageDAction;
import fr.estran.programme.planification.ReponseDeGestion;
import fr.estran.programme.planification.SeanceGeree;
import fr.estran.programme.planification.Tentative;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.territoire.LieuDecrit;
import fr.estran.ville.territoire.Lieux;
import fr.estran.ville.territoire.Salles;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The room of a session and what to carry there; and the list of what the service has to carry. */
@WebController
@PageDAction
public record PreparationController(
        LectureDuProgramme programme, Preparations preparations, Salles salles, Lieux lieux) {

    public record VueMateriel(
            List<Materiel> materiels, FicheDecrite fiche, Champs formulaire, Map<String, String> fautes) {}

    private static final Messages MESSAGES = Messages.de("programme/programme");

    @GetMapping("/equipe/programme/{action}/seances/{seance}/preparer")
    @Ouvert(Cercle.PROGRAMMATION)
    String preparer(@PathVariable ActionId action, @PathVariable SeanceId seance, Model modele) {
        programme.seance(action, seance);
        var ids = List.of(seance);
        var salle = preparations.salles(ids).stream().findFirst().orElse(null);
        return montrer(action, seance, FormulairePreparation.de(salle, preparations.materiel(ids)), Map.of(), modele);
    }

    @PostMapping("/equipe/programme/{action}/seances/{seance}/preparer")
    @Ouvert(Cercle.PROGRAMMATION)
    String noter(
            @PathVariable ActionId action,
            @PathVariable SeanceId seance,
            @ModelAttribute("formulaire") FormulairePreparation formulaire,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            return ReponseDeGestion.aRevoir(
                    fautes, reponse, dites -> montrer(action, seance, formulaire, dites, modele));
        }
        return ReponseDeGestion.de(
                Tentative.faire(() -> preparations.noter(action, seance, formulaire, accord), Optional::empty),
                modele,
                reponse,
                dites -> montrer(action, seance, formulaire, dites, modele),
                faite -> {
                    suite.addFlashAttribute("message", MESSAGES.dire("preparation.notee"));
                    return "redirect:/equipe/programme/" + faite.action();
                });
    }

    @GetMapping("/equipe/programme/materiel")
    @Ouvert(Cercle.TENUE_DES_LIEUX)
    Page lister() {
        return lister(Champs.AUCUN, Map.of());
    }

    @PostMapping("/equipe/programme/materiel")
    @Ouvert(Cercle.TENUE_DES_LIEUX)
    Reponse ajouter(@RequestParam MultiValueMap<String, String> envoi) {
        var formulaire = new Champs(envoi);
        var fautes = MATERIEL.fautes(FICHE, formulaire);
        if (!fautes.isEmpty()) {
            return lister(formulaire, fautes).refusee();
        }
        preparations.ecrire(formulaire);
        return Renvoi.vers("/equipe/programme/materiel").annoncer(MESSAGES.dire("materiel.enregistre"));
    }

    @PostMapping("/equipe/programme/materiel/{materiel}/retirer")
    @Ouvert(Cercle.TENUE_DES_LIEUX)
    String retirer(@PathVariable UUID materiel, RedirectAttributes suite) {
        var sert = preparations.retirer(materiel);
        suite.addFlashAttribute("message", MESSAGES.dire(sert ? "materiel.retire" : "materiel.oublie"));
        return "redirect:/equipe/programme/materiel";
    }

    @PostMapping("/equipe/programme/materiel/{materiel}/reprendre")
    @Ouvert(Cercle.TENUE_DES_LIEUX)
    String reprendre(@PathVariable UUID materiel, RedirectAttributes suite) {
        preparations.reprendre(materiel);
        suite.addFlashAttribute("message", MESSAGES.dire("materiel.repris"));
        return "redirect:/equipe/programme/materiel";
    }

    private Page lister(Champs formulaire, Map<String, String> fautes) {
        return Page.de(
                "programme/ateliers/materiel",
                MESSAGES,
                new VueMateriel(preparations.materiels(), MATERIEL, formulaire, fautes));
    }

    private String montrer(
            ActionId action, SeanceId id, FormulairePreparation formulaire, Map<String, String> fautes, Model modele) {
        var seance = programme.seance(action, id);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("vue", programme.lire(action));
        modele.addAttribute("connue", seance);
        modele.addAttribute("lieu", lieu(seance));
        modele.addAttribute("surPlace", seance.lieu() == null ? List.of() : preparations.surPlaceEnMots(seance.lieu()));
        modele.addAttribute("salles", seance.lieu() == null ? List.of() : salles.du(seance.lieu()));
        modele.addAttribute(
                "materiels",
                preparations.aChoisir(chose -> formulaire.prend(chose, true) || formulaire.prend(chose, false)));
        modele.addAttribute("formulaire", formulaire);
        modele.addAttribute("fautes", fautes);
        return "programme/ateliers/preparer";
    }

    private @Nullable LieuDecrit lieu(SeanceGeree seance) {
        return seance.lieu() == null
                ? null
                : lieux.des(List.of(seance.lieu())).stream().findFirst().orElse(null);
    }
}
