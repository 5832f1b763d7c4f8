package fr.estran.programme.gestion;

import fr.estran.programme.planification.ActionEtSeances;
import fr.estran.programme.planification.AussiAPrevenir;
import fr.estran.programme.planification.FormulaireSeance;
import fr.estran.programme.planification.GestionDesSeances;
import fr.estran.programme.planification.LectureDesSeries;
import fr.estran.programme.planification.LectureDuProgramme;
import fr.estran.programme.planification.PageDAction;
import fr.estran.programme.planification.PageDeSeance;
import fr.estran.programme.planification.PageDeSeance.HalteDite;
import fr.estran.programme.planification.RaisonSaisie;
import fr.estran.programme.planification.ReponseDeGestion;
import fr.estran.programme.planification.ResultatGestion.Faite;
import fr.estran.programme.planification.SeanceGeree;
import fr.estran.programme.planification.Tentative;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.themes.FormesDeLaVille;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a session is added to an action, or moved. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
@PageDAction
record SeancesController(
        LectureDuProgramme programme,
        GestionDesSeances gestion,
        LectureDesSeries series,
        PageDeSeance page,
        FormesDeLaVille formes) {

    private static final Messages MESSAGES = Messages.de("programme/programme");
    private static final List<String> DITS_PAR_L_AGENDA = List.of("jour", "debut", "lieu", "conseillers");

    /** Chosen in the agenda: of which action, what is known of its session already. */
    @GetMapping("/equipe/programme/seance")
    String choisir(@RequestParam(defaultValue = "") String action, @RequestParam MultiValueMap<String, String> dits) {
        var choisie = LectureDeSaisie.id(action, ActionId::new).orElseThrow(Introuvable::new);
        var adresse = UriComponentsBuilder.fromPath("/equipe/programme/" + choisie + "/seances/nouvelle");
        DITS_PAR_L_AGENDA.forEach(nom -> {
            if (dits.containsKey(nom)) {
                adresse.queryParam(nom, dits.get(nom));
            }
        });
        return "redirect:" + adresse.encode().toUriString();
    }

    /**
     * The hours and the venue of the last one are likely to serve again; its day is not: the next one that is usual for its
     * kind is.
     *
     * @param comme a session to copy, rather than the last
     */
    @GetMapping("/equipe/programme/{action}/seances/nouvelle")
    String preparer(
            @PathVariable ActionId action,
            @ModelAttribute("dite") FormulaireSeance dite,
            @RequestParam(defaultValue = "") String comme,
            Model modele) {
        var vue = programme.lire(action);
        var modelee = vue.seances().stream()
                .filter(seance -> seance.id().toString().equals(comme))
                .findFirst()
                .or(() -> vue.seances().reversed().stream().findFirst())
                .map(FormulaireSeance::de)
                .orElse(FormulaireSeance.VIERGE);
        var forme = formes.lire().de(vue.action().type());
        var horaire = modelee.avec(dite).alHabitude(forme.habitude(), dernierJour(vue));
        return nouvelle(vue, horaire, Map.of(), modele);
    }

    private LocalDate dernierJour(ActionEtSeances vue) {
        return vue.seances().stream()
                .map(seance -> seance.debut().toLocalDate())
                .filter(jour -> jour.isAfter(programme.aujourdhui()))
                .max(Comparator.naturalOrder())
                .orElse(programme.aujourdhui());
    }

    @PostMapping("/equipe/programme/{action}/seances/nouvelle")
    String ajouter(
            @PathVariable ActionId action,
            @ModelAttribute("horaire") FormulaireSeance dit,
            @ModelAttribute("halte") HalteDite halte,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var vue = programme.lire(action);
        var fautes = dit.fautes(MESSAGES, page.fuseau());
        var horaire = page.halte(halte, fautes, modele).map(dit::a).orElse(dit);
        if (!fautes.isEmpty()) {
            return ReponseDeGestion.aRevoir(fautes, reponse, dites -> nouvelle(vue, horaire, dites, modele));
        }
        var creneau = horaire.lire();
        return ReponseDeGestion.de(
                Tentative.faire(() -> gestion.ajouter(action, creneau, accord), () -> page.conflit(creneau, null)),
                modele,
                reponse,
                dites -> nouvelle(vue, horaire, dites, modele),
                faite -> vers(faite, "gestion.seance.ajoutee", suite));
    }

    @GetMapping("/equipe/programme/{action}/seances/{seance}/deplacer")
    String reprendre(@PathVariable ActionId action, @PathVariable SeanceId seance, Model modele) {
        var connue = programme.seance(action, seance);
        var conciliation = Conciliation.ouvrir(FormulaireSeance.de(connue).champs());
        return deplacement(action, connue, conciliation, "", Map.of(), modele);
    }

    @PostMapping("/equipe/programme/{action}/seances/{seance}/deplacer")
    String deplacer(
            @PathVariable ActionId action,
            @PathVariable SeanceId seance,
            @RequestParam MultiValueMap<String, String> envoi,
            @ModelAttribute("halte") HalteDite halte,
            @RequestParam(defaultValue = "") String raison,
            @RequestParam(defaultValue = "") String relue,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var connue = programme.seance(action, seance);
        var lue = Conciliation.lire(envoi, FormulaireSeance.de(connue).champs());
        var fautes = FormulaireSeance.de(lue.ecrits()).fautes(MESSAGES, page.fuseau());
        lue.fautes(fautes, page.paroles());
        var dite = LectureDeSaisie.texteOuRien(raison);
        RaisonSaisie.verifier("raison", dite, relue, fautes, MESSAGES);
        var conciliation = page.halte(halte, fautes, modele)
                .map(lieu -> lue.ecrivant("lieu", lieu.toString()))
                .orElse(lue);
        var horaire = FormulaireSeance.de(conciliation.ecrits());
        if (!fautes.isEmpty()) {
            return ReponseDeGestion.aRevoir(
                    fautes, reponse, dites -> deplacement(action, connue, conciliation, raison, dites, modele));
        }
        var creneau = horaire.lire();
        return ReponseDeGestion.de(
                Tentative.faire(
                        () -> gestion.deplacer(action, seance, connue.version(), creneau, dite, accord),
                        () -> page.conflit(creneau, seance)),
                modele,
                reponse,
                dites -> deplacement(action, programme.seance(action, seance), conciliation, raison, dites, modele),
                ReponseDeGestion::recommencer,
                faite -> {
                    var vers = vers(faite, "gestion.seance.deplacee", suite);
                    suite.addFlashAttribute(
                            "message",
                            AussiAPrevenir.apres(
                                    MESSAGES.dire("gestion.seance.deplacee"),
                                    programme.lire(action).action(),
                                    List.of(connue)));
                    return vers;
                });
    }

    private String nouvelle(ActionEtSeances vue, FormulaireSeance horaire, Map<String, String> fautes, Model modele) {
        return formulaire(vue, horaire, fautes, modele, "programme/gestion/seance-nouvelle");
    }

    private String deplacement(
            ActionId action,
            SeanceGeree seance,
            Conciliation conciliation,
            String raison,
            Map<String, String> fautes,
            Model modele) {
        modele.addAttribute("connue", seance);
        modele.addAttribute("serie", series.avec(action, seance.id()).orElse(null));
        modele.addAttribute("conciliation", conciliation);
        modele.addAttribute("paroles", page.paroles());
        modele.addAttribute("raison", raison);
        var horaire = FormulaireSeance.de(conciliation.ecrits());
        return formulaire(programme.lire(action), horaire, fautes, modele, "programme/gestion/deplacer");
    }

    private String formulaire(
            ActionEtSeances vue, FormulaireSeance horaire, Map<String, String> fautes, Model modele, String vers) {
        page.preparer(horaire, modele);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("vue", vue);
        modele.addAttribute("fautes", fautes);
        return vers;
    }

    private String vers(Faite faite, String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", MESSAGES.dire(cle));
        return ReponseDeGestion.vers(
                faite.action(), faite.seDit() && programme.lire(faite.action()).aPrevenir() > 0);
    }
}
