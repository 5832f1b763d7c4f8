package fr.estran.programme.gestion;

import fr.estran.programme.planification.ActionEtSeances;
import fr.estran.programme.planification.AussiAPrevenir;
import fr.estran.programme.planification.FormulaireSeance;
import fr.estran.programme.planification.GestionDesSeances;
import fr.estran.programme.planification.LectureDesSeries;
import fr.estran.programme.planification.LectureDuProgramme;
import fr.estran.programme.planification.PageDAction;
import fr.estran.programme.planification.PageDeSeance;
import fr.estran.programme.planification.PageDeSeance.ChoixDeSeance;
import fr.estran.programme.planification.PageDeSeance.HalteDite;
import fr.estran.programme.planification.RaisonSaisie;
import fr.estran.programme.planification.ReponseDeGestion;
import fr.estran.programme.planification.ReponseDeGestion.Objections;
import fr.estran.programme.planification.ResultatGestion.Faite;
import fr.estran.programme.planification.SeanceGeree;
import fr.estran.programme.planification.Serie;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.themes.FormesDeLaVille;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a session is added to an action, or moved. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
@PageDAction
public record SeancesController(
        LectureDuProgramme programme,
        GestionDesSeances gestion,
        LectureDesSeries series,
        PageDeSeance page,
        FormesDeLaVille formes) {

    private static final Messages MESSAGES = Messages.de("programme/programme");
    private static final List<String> DITS_PAR_L_AGENDA = List.of("jour", "debut", "lieu", "conseillers");

    public record VueNouvelleSeance(
            ActionEtSeances vue, FormulaireSeance horaire, ChoixDeSeance choix, Objections objections) {}

    /** @param serie that has the session among its dates */
    public record VueDeplacer(
            ActionEtSeances vue,
            SeanceGeree connue,
            @Nullable Serie serie,
            FormulaireSeance horaire,
            ChoixDeSeance choix,
            Conciliation conciliation,
            Conciliation.Paroles paroles,
            String raison,
            Objections objections) {}

    /** Chosen in the agenda: of which action, what is known of its session already. */
    @GetMapping("/equipe/programme/seance")
    Renvoi choisir(@RequestParam(defaultValue = "") String action, @RequestParam MultiValueMap<String, String> dits) {
        var choisie = LectureDeSaisie.id(action, ActionId::new).orElseThrow(Introuvable::new);
        var adresse = UriComponentsBuilder.fromPath("/equipe/programme/" + choisie + "/seances/nouvelle");
        DITS_PAR_L_AGENDA.forEach(nom -> {
            if (dits.containsKey(nom)) {
                adresse.queryParam(nom, dits.get(nom));
            }
        });
        return Renvoi.vers(adresse.encode().toUriString());
    }

    /**
     * The hours and the venue of the last one are likely to serve again; its day is not: the next one that is usual for its
     * kind is.
     *
     * @param comme a session to copy, rather than the last
     */
    @GetMapping("/equipe/programme/{action}/seances/nouvelle")
    Page preparer(
            @PathVariable ActionId action,
            @ModelAttribute("dite") FormulaireSeance dite,
            @RequestParam(defaultValue = "") String comme) {
        var vue = programme.lire(action);
        var modelee = vue.seances().stream()
                .filter(seance -> seance.id().toString().equals(comme))
                .findFirst()
                .or(() -> vue.seances().reversed().stream().findFirst())
                .map(FormulaireSeance::de)
                .orElse(FormulaireSeance.VIERGE);
        var forme = formes.lire().de(vue.action().type());
        var horaire = modelee.avec(dite).alHabitude(forme.habitude(), dernierJour(vue));
        return nouvelle(vue, horaire, HalteDite.AUCUNE, Objections.AUCUNE);
    }

    private LocalDate dernierJour(ActionEtSeances vue) {
        return vue.seances().stream()
                .map(seance -> seance.debut().toLocalDate())
                .filter(jour -> jour.isAfter(programme.aujourdhui()))
                .max(Comparator.naturalOrder())
                .orElse(programme.aujourdhui());
    }

    @PostMapping("/equipe/programme/{action}/seances/nouvelle")
    Reponse ajouter(
            @PathVariable ActionId action,
            @ModelAttribute("horaire") FormulaireSeance dit,
            @ModelAttribute("halte") HalteDite halte,
            @RequestParam(required = false) @Nullable String accord) {
        var vue = programme.lire(action);
        var fautes = dit.fautes(MESSAGES, page.fuseau());
        var faite = page.halte(halte, fautes);
        var horaire = faite.map(dit::a).orElse(dit);
        return ReponseDeGestion.de(
                fautes,
                () -> gestion.ajouter(action, horaire.lire(), accord),
                () -> page.conflit(horaire.lire(), null),
                objections -> nouvelle(vue, horaire, halte.sauf(faite), objections),
                ajoutee -> vers(ajoutee, MESSAGES.dire("gestion.seance.ajoutee")));
    }

    private Page nouvelle(ActionEtSeances vue, FormulaireSeance horaire, HalteDite halte, Objections objections) {
        return Page.de(
                "programme/gestion/seance-nouvelle",
                MESSAGES,
                new VueNouvelleSeance(vue, horaire, page.choix(horaire.lieu(), halte), objections));
    }

    @GetMapping("/equipe/programme/{action}/seances/{seance}/deplacer")
    Page reprendre(@PathVariable ActionId action, @PathVariable SeanceId seance) {
        var conciliation = Conciliation.ouvrir(
                FormulaireSeance.de(programme.seance(action, seance)).champs());
        return deplacement(action, seance, conciliation, HalteDite.AUCUNE, "", Objections.AUCUNE);
    }

    @PostMapping("/equipe/programme/{action}/seances/{seance}/deplacer")
    Reponse deplacer(
            @PathVariable ActionId action,
            @PathVariable SeanceId seance,
            @RequestParam MultiValueMap<String, String> envoi,
            @ModelAttribute("halte") HalteDite halte,
            @RequestParam(defaultValue = "") String raison,
            @RequestParam(defaultValue = "") String relue,
            @RequestParam(required = false) @Nullable String accord) {
        var connue = programme.seance(action, seance);
        var lue = Conciliation.lire(envoi, FormulaireSeance.de(connue).champs());
        var fautes = FormulaireSeance.de(lue.ecrits()).fautes(MESSAGES, page.fuseau());
        lue.fautes(fautes, page.paroles());
        var dite = LectureDeSaisie.texteOuRien(raison);
        RaisonSaisie.verifier("raison", dite, relue, fautes, MESSAGES);
        var faite = page.halte(halte, fautes);
        var conciliation =
                faite.map(lieu -> lue.ecrivant("lieu", lieu.toString())).orElse(lue);
        var horaire = FormulaireSeance.de(conciliation.ecrits());
        return ReponseDeGestion.de(
                fautes,
                () -> gestion.deplacer(action, seance, connue.version(), horaire.lire(), dite, accord),
                () -> page.conflit(horaire.lire(), seance),
                objections -> deplacement(action, seance, conciliation, halte.sauf(faite), raison, objections),
                deplacee -> vers(
                        deplacee,
                        AussiAPrevenir.apres(
                                MESSAGES.dire("gestion.seance.deplacee"), programme.action(action), List.of(connue))));
    }

    private Page deplacement(
            ActionId action,
            SeanceId seance,
            Conciliation conciliation,
            HalteDite halte,
            String raison,
            Objections objections) {
        var horaire = FormulaireSeance.de(conciliation.ecrits());
        return Page.de(
                "programme/gestion/deplacer",
                MESSAGES,
                new VueDeplacer(
                        programme.lire(action),
                        programme.seance(action, seance),
                        series.avec(action, seance).orElse(null),
                        horaire,
                        page.choix(horaire.lieu(), halte),
                        conciliation,
                        page.paroles(),
                        raison,
                        objections));
    }

    private Reponse vers(Faite faite, String message) {
        return ReponseDeGestion.vers(
                        faite.action(),
                        faite.seDit() && programme.lire(faite.action()).aPrevenir() > 0)
                .annoncer(message);
    }
}
