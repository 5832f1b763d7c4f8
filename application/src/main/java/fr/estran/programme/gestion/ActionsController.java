package fr.estran.programme.gestion;

import fr.estran.programme.ateliers.ModeleDAtelier;
import fr.estran.programme.planification.ActionEtSeances;
import fr.estran.programme.planification.FormulaireSeance;
import fr.estran.programme.planification.LectureDuProgramme;
import fr.estran.programme.planification.OptionDeGestion;
import fr.estran.programme.planification.PageDAction;
import fr.estran.programme.planification.PageDeSeance;
import fr.estran.programme.planification.PageDeSeance.HalteDite;
import fr.estran.programme.planification.ParolesDeGestion;
import fr.estran.programme.planification.RaisonSaisie;
import fr.estran.programme.planification.ReponseDeGestion;
import fr.estran.programme.planification.Tentative;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.themes.FormeDAide;
import fr.estran.ville.themes.FormesDeLaVille;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an action is written: a new one, or another text, other places, other terms. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
@PageDAction
record ActionsController(
        LectureDuProgramme programme,
        GestionDesActions gestion,
        PageDeSeance seance,
        ChoixRepository choix,
        ThemesAuChoix themes,
        DepartDUnModele departs,
        FormesDeLaVille formes) {

    private static final Messages MESSAGES = Messages.de("programme/programme");
    private static final int ACTIONS_AU_CHOIX = 100;

    /**
     * Its day and hours are those that are usual for its kind.
     *
     * @param horaire what is known of it already, where one comes from the agenda
     */
    @GetMapping("/equipe/programme/nouvelle")
    String preparer(
            @ModelAttribute("horaire") FormulaireSeance horaire,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(name = "modele", required = false) @Nullable String choisi,
            Model modele) {
        LectureDeSaisie.jour(horaire.jour())
                .ifPresent(jour -> modele.addAttribute("actions", choix.actions(jour, ACTIONS_AU_CHOIX)));
        var depart = departs.lire(choisi);
        var forme = formes.lire().premiere(type);
        var usuel = forme.map(une -> horaire.alHabitude(une.habitude(), programme.aujourdhui()))
                .orElse(horaire);
        var quoi = forme.map(FormeDAide::type).orElse(null);
        return nouvelle(
                depart.map(connu -> DepartDUnModele.remplir(connu, quoi))
                        .orElseGet(() -> FormulaireAction.vierge(quoi)),
                depart.map(connu -> DepartDUnModele.durant(horaire, connu)).orElse(usuel),
                depart,
                Map.of(),
                modele);
    }

    @PostMapping("/equipe/programme/nouvelle")
    String creer(
            @RequestParam MultiValueMap<String, String> envoi,
            @ModelAttribute("horaire") FormulaireSeance dit,
            @ModelAttribute("halte") HalteDite halte,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var formulaire = new FormulaireAction(new Champs(envoi));
        var depart = departs.lire(envoi.getFirst("modele"));
        var durant = depart.map(connu -> DepartDUnModele.durant(dit, connu)).orElse(dit);
        var fautes = durant.fautes(MESSAGES, seance.fuseau());
        fautes.putAll(formulaire.fautes(MESSAGES));
        proposee(formulaire, null, fautes);
        var horaire = seance.halte(halte, fautes, modele).map(durant::a).orElse(durant);
        if (!fautes.isEmpty()) {
            return ReponseDeGestion.aRevoir(
                    fautes, reponse, dites -> nouvelle(formulaire, horaire, depart, dites, modele));
        }
        var creneau = horaire.lire();
        return ReponseDeGestion.de(
                Tentative.faire(
                        () -> gestion.creer(formulaire.lire(), creneau, depart, accord),
                        () -> seance.conflit(creneau, null)),
                modele,
                reponse,
                dites -> nouvelle(formulaire, horaire, depart, dites, modele),
                faite -> vers(faite.action(), "gestion.creee", suite));
    }

    @GetMapping("/equipe/programme/{action}/modifier")
    String reprendre(@PathVariable ActionId action, Model modele) {
        var connue = programme.lire(action);
        var champs = FormulaireAction.de(connue.action()).champs();
        var conciliation = Conciliation.ouvrir(champs);
        return modification(connue, conciliation, null, Map.of(), modele);
    }

    @PostMapping("/equipe/programme/{action}/modifier")
    String modifier(
            @PathVariable ActionId action,
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String raisonCapacite,
            @RequestParam(defaultValue = "") String relue,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var connue = programme.lire(action);
        var conciliation =
                Conciliation.lire(envoi, FormulaireAction.de(connue.action()).champs());
        var formulaire = new FormulaireAction(conciliation.ecrits());
        var raison = LectureDeSaisie.texte(raisonCapacite);
        var fautes = formulaire.fautes(MESSAGES);
        proposee(formulaire, connue.action().type().code(), fautes);
        conciliation.fautes(fautes, paroles());
        RaisonSaisie.verifier("raisonCapacite", raison, relue, fautes, MESSAGES);
        if (!fautes.isEmpty()) {
            return ReponseDeGestion.aRevoir(
                    fautes, reponse, dites -> modification(connue, conciliation, raison, dites, modele));
        }
        return ReponseDeGestion.de(
                Tentative.faire(
                        () -> gestion.modifier(
                                action, SaisieAction.de(connue.action()).version(), formulaire.lire(), raison, accord),
                        Optional::empty),
                modele,
                reponse,
                dites -> modification(programme.lire(action), conciliation, raison, dites, modele),
                ReponseDeGestion::recommencer,
                faite -> vers(faite.action(), "gestion.modifiee", suite));
    }

    /** @param gardee the kind that it has already */
    private void proposee(FormulaireAction formulaire, @Nullable String gardee, Map<String, String> fautes) {
        if (formes.lire().aFaire(gardee).stream()
                .noneMatch(forme -> forme.type().code().equals(formulaire.type()))) {
            fautes.putIfAbsent("type", MESSAGES.dire("gestion.faute.choix"));
        }
    }

    private String nouvelle(
            FormulaireAction formulaire,
            FormulaireSeance horaire,
            Optional<ModeleDAtelier> depart,
            Map<String, String> fautes,
            Model modele) {
        modele.addAttribute("modeles", departs.auChoix());
        modele.addAttribute("depart", depart.orElse(null));
        seance.preparer(horaire, modele);
        return formulaire(formulaire, fautes, modele, "programme/gestion/nouvelle");
    }

    private String modification(
            ActionEtSeances connue,
            Conciliation conciliation,
            @Nullable String raison,
            Map<String, String> fautes,
            Model modele) {
        modele.addAttribute("vue", connue);
        modele.addAttribute("conciliation", conciliation);
        modele.addAttribute("paroles", paroles());
        modele.addAttribute("raison", raison);
        return formulaire(new FormulaireAction(conciliation.ecrits()), fautes, modele, "programme/gestion/modifier");
    }

    private Conciliation.Paroles paroles() {
        var types = formes.lire().aFaire(null).stream()
                .map(forme ->
                        new OptionDeGestion(forme.type().code(), forme.equipe().titre()))
                .toList();
        return new ParolesDeGestion(Map.of("thematique", themes.pourChercher(), "type", types));
    }

    private String formulaire(FormulaireAction formulaire, Map<String, String> fautes, Model modele, String page) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("formulaire", formulaire);
        modele.addAttribute("fautes", fautes);
        modele.addAttribute("thematiques", themes.pour(formulaire.thematique()));
        modele.addAttribute("formes", formes.auChoix());
        return page;
    }

    private static String vers(ActionId action, String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", MESSAGES.dire(cle));
        return "redirect:/equipe/programme/" + action;
    }
}
