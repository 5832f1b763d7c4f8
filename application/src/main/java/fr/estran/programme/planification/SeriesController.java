package fr.estran.programme.planification;

import fr.estran.programme.planification.PageDeSeance.ChoixDeSeance;
import fr.estran.programme.planification.PageDeSeance.HalteDite;
import fr.estran.programme.planification.ReponseDeGestion.Objections;
import fr.estran.programme.planification.ResultatGestion.Faite;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where sessions are made to come back by a rule, and where that rule is changed: all of it, or from a date on. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
@PageDAction
public record SeriesController(
        LectureDuProgramme programme, LectureDesSeries series, GestionDesSeries gestion, PageDeSeance page) {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    public record VueNouvelleSerie(
            ActionEtSeances vue, FormulaireSerie formulaire, ChoixDeSeance choix, Objections objections) {}

    /**
     * @param depuis the date from which on it changes; null for all of it
     * @param coupe the first that may change, where some may not
     */
    public record VueSerie(
            ActionEtSeances vue,
            Serie serie,
            @Nullable LocalDate depuis,
            @Nullable LocalDate coupe,
            FormulaireSerie formulaire,
            ChoixDeSeance choix,
            Conciliation conciliation,
            Conciliation.Paroles paroles,
            String raison,
            Objections objections) {}

    @GetMapping("/equipe/programme/{action}/series/nouvelle")
    Page preparer(@PathVariable ActionId action) {
        var vue = programme.lire(action);
        var derniere = vue.seances().isEmpty() ? null : vue.seances().getLast();
        return nouvelle(vue, FormulaireSerie.vierge(derniere), HalteDite.AUCUNE, Objections.AUCUNE);
    }

    @PostMapping("/equipe/programme/{action}/series/nouvelle")
    Reponse creer(
            @PathVariable ActionId action,
            @RequestParam MultiValueMap<String, String> envoi,
            @ModelAttribute("halte") HalteDite halte,
            @RequestParam(required = false) @Nullable String accord) {
        var vue = programme.lire(action);
        var typee = FormulaireSerie.lu(envoi);
        var fautes = typee.fautes(MESSAGES);
        var faite = page.halte(halte, fautes);
        var formulaire = typee.a(faite);
        return ReponseDeGestion.de(
                fautes,
                () -> gestion.creer(action, formulaire.lire(), accord),
                objections -> nouvelle(vue, formulaire, halte.sauf(faite), objections),
                creee -> vers(creee, "gestion.serie.creee"));
    }

    private Page nouvelle(ActionEtSeances vue, FormulaireSerie formulaire, HalteDite halte, Objections objections) {
        return Page.de(
                "programme/planification/nouvelle",
                MESSAGES,
                new VueNouvelleSerie(vue, formulaire, page.choix(formulaire.un("lieu"), halte), objections));
    }

    /** @param depuis the date of the rule from which on it changes; none for all of it */
    @GetMapping("/equipe/programme/{action}/series/{serie}/modifier")
    Page reprendre(
            @PathVariable ActionId action,
            @PathVariable UUID serie,
            @RequestParam(required = false) @Nullable String depuis) {
        var jour = depuis(depuis);
        var conciliation = Conciliation.ouvrir(champs(series.lire(action, serie), jour));
        return modification(action, serie, jour, conciliation, HalteDite.AUCUNE, "", Objections.AUCUNE);
    }

    private Champs champs(Serie serie, @Nullable LocalDate depuis) {
        var regle = gestion.coupe(serie, depuis).map(serie::reste).orElse(serie.regle());
        return FormulaireSerie.de(serie, regle).champs();
    }

    @PostMapping("/equipe/programme/{action}/series/{serie}/modifier")
    Reponse modifier(
            @PathVariable ActionId action,
            @PathVariable UUID serie,
            @RequestParam MultiValueMap<String, String> envoi,
            @ModelAttribute("halte") HalteDite halte,
            @RequestParam(required = false) @Nullable String depuis,
            @RequestParam(defaultValue = "") String raison,
            @RequestParam(defaultValue = "") String relue,
            @RequestParam(required = false) @Nullable String accord) {
        var connue = series.lire(action, serie);
        var jour = depuis(depuis);
        var dite = LectureDeSaisie.texteOuRien(raison);
        var lue = Conciliation.lire(envoi, champs(connue, jour));
        var fautes = new FormulaireSerie(lue.ecrits()).fautes(MESSAGES);
        lue.fautes(fautes, paroles());
        RaisonSaisie.verifier("raison", dite, relue, fautes, MESSAGES);
        var faite = page.halte(halte, fautes);
        var conciliation =
                faite.map(lieu -> lue.ecrivant("lieu", lieu.toString())).orElse(lue);
        var formulaire = new FormulaireSerie(conciliation.ecrits());
        return ReponseDeGestion.de(
                fautes,
                () -> gestion.modifier(action, serie, jour, connue.version(), formulaire.lire(), dite, accord),
                objections -> modification(action, serie, jour, conciliation, halte.sauf(faite), raison, objections),
                modifiee -> vers(modifiee, "gestion.serie.modifiee"));
    }

    private Page modification(
            ActionId action,
            UUID id,
            @Nullable LocalDate depuis,
            Conciliation conciliation,
            HalteDite halte,
            String raison,
            Objections objections) {
        var serie = series.lire(action, id);
        var formulaire = new FormulaireSerie(conciliation.ecrits());
        return Page.de(
                "programme/planification/modifier",
                MESSAGES,
                new VueSerie(
                        programme.lire(action),
                        serie,
                        depuis,
                        gestion.coupe(serie, depuis).orElse(null),
                        formulaire,
                        page.choix(formulaire.un("lieu"), halte),
                        conciliation,
                        paroles(),
                        raison,
                        objections));
    }

    private static @Nullable LocalDate depuis(@Nullable String saisi) {
        return LectureDeSaisie.jour(saisi).orElse(null);
    }

    private Reponse vers(Faite faite, String cle) {
        return ReponseDeGestion.vers(
                        faite.action(),
                        faite.seDit() && programme.lire(faite.action()).aPrevenir() > 0)
                .annoncer(MESSAGES.dire(cle));
    }

    /** With what the days and the ranks of a rule are read as. */
    private Conciliation.Paroles paroles() {
        var jours = Stream.of(DayOfWeek.values())
                .map(jour ->
                        new Option(String.valueOf(jour.getValue()), jour.getDisplayName(TextStyle.FULL, Locale.FRENCH)))
                .toList();
        var rangs = FormulaireSerie.RANGS.stream()
                .map(rang -> new Option(
                        rang.toString(), MESSAGES.dire("gestion.serie.rang." + (rang < 0 ? "dernier" : rang))))
                .toList();
        return page.paroles().et(Map.of("jours", jours, "jourDuRang", jours, "rangs", rangs));
    }
}
