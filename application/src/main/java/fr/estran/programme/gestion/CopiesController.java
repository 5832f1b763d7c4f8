package fr.estran.programme.gestion;

import static java.util.Objects.requireNonNull;

import fr.estran.programme.gestion.GestionDesActions.SaisieCopie;
import fr.estran.programme.planification.ActionEtSeances;
import fr.estran.programme.planification.LectureDuProgramme;
import fr.estran.programme.planification.PageDAction;
import fr.estran.programme.planification.ReponseDeGestion;
import fr.estran.programme.planification.ReponseDeGestion.Objections;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.themes.FormesDeLaVille;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an action is copied to other days. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
@PageDAction
public record CopiesController(LectureDuProgramme programme, GestionDesActions gestion, FormesDeLaVille formes) {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    public record VueCopie(ActionEtSeances vue, FormulaireCopie formulaire, Objections objections) {}

    @GetMapping("/equipe/programme/{action}/copier")
    Page preparer(@PathVariable ActionId action) {
        var vue = programme.lire(action);
        return montrer(vue, new FormulaireCopie(vue.action().titre(), null, "oui", null), Objections.AUCUNE);
    }

    @PostMapping("/equipe/programme/{action}/copier")
    Reponse copier(
            @PathVariable ActionId action,
            @ModelAttribute("formulaire") FormulaireCopie formulaire,
            @RequestParam(required = false) @Nullable String accord) {
        var vue = programme.lire(action);
        var fautes = formulaire.fautes(MESSAGES);
        if (!formes.lire().de(vue.action().type()).proposee()) {
            fautes.put("titre", MESSAGES.dire("gestion.faute.forme"));
        }
        return ReponseDeGestion.de(
                fautes,
                () -> gestion.copier(action, formulaire.lire(), accord),
                objections -> montrer(vue, formulaire, objections),
                copie -> ReponseDeGestion.vers(copie.action(), false).annoncer(MESSAGES.dire("gestion.copiee")));
    }

    private static Page montrer(ActionEtSeances vue, FormulaireCopie formulaire, Objections objections) {
        return Page.de("programme/gestion/copier", MESSAGES, new VueCopie(vue, formulaire, objections));
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
                fautes.put("titre", m.dire("gestion.faute.longueur", "n", LONGUEUR));
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
