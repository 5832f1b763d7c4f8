package fr.estran.programme.planification;

import fr.estran.programme.planification.PageDeSeance.HalteDite;
import fr.estran.programme.planification.ResultatGestion.Faite;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.WebController;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where sessions are made to come back by a rule, and where that rule is changed: all of it, or from a date on. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
@PageDAction
record SeriesController(
        LectureDuProgramme programme, LectureDesSeries series, GestionDesSeries gestion, PageDeSeance page) {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    @GetMapping("/equipe/programme/{action}/series/nouvelle")
    String preparer(@PathVariable ActionId action, Model modele) {
        var vue = programme.lire(action);
        return nouvelle(
                vue,
                FormulaireSerie.vierge(
                        vue.seances().isEmpty() ? null : vue.seances().getLast()),
                Map.of(),
                modele);
    }

    @PostMapping("/equipe/programme/{action}/series/nouvelle")
    String creer(
            @PathVariable ActionId action,
            @ModelAttribute("formulaire") FormulaireSerie dit,
            @ModelAttribute("halte") HalteDite halte,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var vue = programme.lire(action);
        var fautes = new ReglesDeSerie(dit, MESSAGES).fautes();
        var formulaire = page.halte(halte, fautes, modele)
                .map(lieu -> FormulaireSerie.de(dit.champs().avec("lieu", lieu)))
                .orElse(dit);
        if (!fautes.isEmpty()) {
            return ReponseDeGestion.aRevoir(fautes, reponse, dites -> nouvelle(vue, formulaire, dites, modele));
        }
        return ReponseDeGestion.de(
                Tentative.faire(() -> gestion.creer(action, formulaire.lire(), accord), Optional::empty),
                modele,
                reponse,
                dites -> nouvelle(vue, formulaire, dites, modele),
                faite -> vers(faite, "gestion.serie.creee", suite));
    }

    /** @param depuis the date of the rule from which on it changes; none for all of it */
    @GetMapping("/equipe/programme/{action}/series/{serie}/modifier")
    String reprendre(
            @PathVariable ActionId action,
            @PathVariable UUID serie,
            @RequestParam(required = false) @Nullable String depuis,
            Model modele) {
        var connue = series.lire(action, serie);
        var jour = depuis(depuis);
        return modification(
                programme.lire(action), connue, jour, Conciliation.ouvrir(champs(connue, jour)), Map.of(), modele);
    }

    private Champs champs(Serie serie, @Nullable LocalDate depuis) {
        var regle = gestion.coupe(serie, depuis).map(serie::reste).orElse(serie.regle());
        return FormulaireSerie.de(serie, regle).champs();
    }

    @PostMapping("/equipe/programme/{action}/series/{serie}/modifier")
    String modifier(
            @PathVariable ActionId action,
            @PathVariable UUID serie,
            @RequestParam MultiValueMap<String, String> envoi,
            @ModelAttribute("halte") HalteDite halte,
            @RequestParam(required = false) @Nullable String depuis,
            @RequestParam(defaultValue = "") String raison,
            @RequestParam(defaultValue = "") String relue,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var vue = programme.lire(action);
        var connue = series.lire(action, serie);
        var jour = depuis(depuis);
        var dite = LectureDeSaisie.texteOuRien(raison);
        var lue = Conciliation.lire(envoi, champs(connue, jour));
        var fautes = new ReglesDeSerie(FormulaireSerie.de(lue.ecrits()), MESSAGES).fautes();
        lue.fautes(fautes, page.paroles().et(ParolesDeSerie.options()));
        RaisonSaisie.verifier("raison", dite, relue, fautes, MESSAGES);
        var conciliation = page.halte(halte, fautes, modele)
                .map(lieu -> lue.ecrivant("lieu", lieu.toString()))
                .orElse(lue);
        var formulaire = FormulaireSerie.de(conciliation.ecrits());
        modele.addAttribute("raison", raison);
        if (!fautes.isEmpty()) {
            return ReponseDeGestion.aRevoir(
                    fautes, reponse, dites -> modification(vue, connue, jour, conciliation, dites, modele));
        }
        return ReponseDeGestion.de(
                Tentative.faire(
                        () -> gestion.modifier(action, serie, jour, connue.version(), formulaire.lire(), dite, accord),
                        Optional::empty),
                modele,
                reponse,
                dites -> modification(vue, series.lire(action, serie), jour, conciliation, dites, modele),
                ReponseDeGestion::recommencer,
                faite -> vers(faite, "gestion.serie.modifiee", suite));
    }

    private String modification(
            ActionEtSeances vue,
            Serie serie,
            @Nullable LocalDate depuis,
            Conciliation conciliation,
            Map<String, String> fautes,
            Model modele) {
        preparer(vue, FormulaireSerie.de(conciliation.ecrits()), fautes, modele);
        modele.addAttribute("serie", serie);
        modele.addAttribute("conciliation", conciliation);
        modele.addAttribute("paroles", page.paroles().et(ParolesDeSerie.options()));
        modele.addAttribute("depuis", depuis);
        modele.addAttribute("coupe", gestion.coupe(serie, depuis).orElse(null));
        return "programme/planification/modifier";
    }

    private String nouvelle(ActionEtSeances vue, FormulaireSerie formulaire, Map<String, String> fautes, Model modele) {
        preparer(vue, formulaire, fautes, modele);
        return "programme/planification/nouvelle";
    }

    private void preparer(ActionEtSeances vue, FormulaireSerie formulaire, Map<String, String> fautes, Model modele) {
        page.choix(formulaire.lieu(), modele);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("vue", vue);
        modele.addAttribute("formulaire", formulaire);
        modele.addAttribute("fautes", fautes);
    }

    private static @Nullable LocalDate depuis(@Nullable String saisi) {
        return LectureDeSaisie.jour(saisi).orElse(null);
    }

    private String vers(Faite faite, String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", MESSAGES.dire(cle));
        return ReponseDeGestion.vers(
                faite.action(), faite.seDit() && programme.lire(faite.action()).aPrevenir() > 0);
    }

    /** What the days and the ranks of a rule are read as. */
    static final class ParolesDeSerie {

        private static final Messages MESSAGES = Messages.de("programme/programme");

        private ParolesDeSerie() {}

        /** By field. */
        static Map<String, List<OptionDeGestion>> options() {
            return Map.of("jours", jours(), "jourDuRang", jours(), "rangs", rangs());
        }

        private static List<OptionDeGestion> jours() {
            return Stream.of(DayOfWeek.values())
                    .map(jour -> new OptionDeGestion(
                            String.valueOf(jour.getValue()), jour.getDisplayName(TextStyle.FULL, Locale.FRENCH)))
                    .toList();
        }

        private static List<OptionDeGestion> rangs() {
            return FormulaireSerie.RANGS.stream()
                    .map(rang -> new OptionDeGestion(
                            rang.toString(), MESSAGES.dire("gestion.serie.rang." + (rang < 0 ? "dernier" : rang))))
                    .toList();
        }
    }
}
