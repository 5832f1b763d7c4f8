package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.rendezvous.Plage.Choix;
import fr.estran.inscriptions.rendezvous.Plage.SalleDUnLieu;
import fr.estran.programme.SallesDeVisio;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.territoire.LieuAChoisir;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When each counsellor receives people one by one, and where; and on what terms an appointment is given. */
@WebController
public record PlagesController(Plages plages, Clock horloge) {

    public record VuePlages(
            FormulairePlage formulaire,
            Map<String, String> fautes,
            List<Plage> plages,
            List<Choix> conseillers,
            List<LieuAChoisir> lieux,
            List<SalleDUnLieu> salles,
            Regles regles,
            String hier,
            List<String> voisines,
            @Nullable String accord) {}

    public record VueRegles(FormulaireRegles formulaire, Map<String, String> fautes) {}

    private static final Messages MESSAGES = Messages.de("inscriptions/rendezvous");
    private static final String ICI = "/equipe/rendez-vous/plages";

    @GetMapping("/equipe/rendez-vous/plages")
    @Ouvert(Cercle.PROGRAMMATION)
    Page voir() {
        var aujourdhui = LocalDate.now(horloge).toString();
        return montrer(
                new FormulairePlage(null, null, null, null, null, null, aujourdhui, null), Map.of(), List.of(), null);
    }

    @PostMapping("/equipe/rendez-vous/plages")
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse ouvrir(
            @ModelAttribute("formulaire") FormulairePlage formulaire, @RequestParam(defaultValue = "") String accord) {
        var fautes = formulaire.fautes(MESSAGES, plages.regles().duree());
        if (fautes.isEmpty()) {
            var voisines = plages.voisines(formulaire.plage());
            var lues = Integer.toHexString(voisines.hashCode());
            if (!voisines.isEmpty() && !lues.equals(accord)) {
                return montrer(formulaire, fautes, voisines, lues).refusee();
            }
            plages.ouvrir(formulaire.plage()).ifPresent(phrase -> fautes.put("jour", phrase));
        }
        if (!fautes.isEmpty()) {
            return montrer(formulaire, fautes, List.of(), null).refusee();
        }
        return Renvoi.vers(ICI).annoncer(MESSAGES.dire("plages.ouverte"));
    }

    @PostMapping("/equipe/rendez-vous/plages/{plage}/finir")
    @Ouvert(Cercle.PROGRAMMATION)
    String finir(@PathVariable UUID plage, @RequestParam(defaultValue = "") String au, RedirectAttributes suite) {
        var dernier = LectureDeSaisie.jour(au);
        if (dernier.isEmpty()) {
            suite.addFlashAttribute("erreur", MESSAGES.dire("plages.faute.date"));
        } else {
            plages.finir(plage, dernier.get());
            suite.addFlashAttribute("message", MESSAGES.dire("plages.finie"));
        }
        return "redirect:" + ICI;
    }

    @GetMapping("/equipe/rendez-vous/regles")
    @Ouvert(Cercle.GESTION)
    Page regles() {
        return montrer(FormulaireRegles.de(plages.regles()), Map.of());
    }

    @PostMapping("/equipe/rendez-vous/regles")
    @Ouvert(Cercle.GESTION)
    Reponse regler(@ModelAttribute("formulaire") FormulaireRegles formulaire) {
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            return montrer(formulaire, fautes).refusee();
        }
        plages.regler(formulaire.regles());
        return Renvoi.vers("/equipe/rendez-vous/regles").annoncer(MESSAGES.dire("regles.enregistrees"));
    }

    /** @param accord by which whoever read those that overlap says so */
    private Page montrer(
            FormulairePlage formulaire, Map<String, String> fautes, List<String> voisines, @Nullable String accord) {
        return Page.de(
                "inscriptions/rendezvous/plages",
                MESSAGES,
                new VuePlages(
                        formulaire,
                        fautes,
                        plages.toutes(),
                        plages.conseillers(),
                        plages.lieux(),
                        plages.salles(),
                        plages.regles(),
                        LocalDate.now(horloge).minusDays(1).toString(),
                        voisines,
                        accord));
    }

    private static Page montrer(FormulaireRegles formulaire, Map<String, String> fautes) {
        return Page.de("inscriptions/rendezvous/regles", MESSAGES, new VueRegles(formulaire, fautes));
    }

    /** The terms of appointments as they are typed. */
    public record FormulaireRegles(
            @Nullable String preavis,
            @Nullable String horizon,
            @Nullable String duree,
            @Nullable String pause,
            @Nullable String trajet,
            @Nullable String auPlus,
            @Nullable String ecart,
            @Nullable String reponse,
            @Nullable String visio) {

        private static final int HEURES = 336;
        private static final int JOURS = 366;
        private static final int PAUSE = 120;
        private static final int TRAJET = 240;
        private static final int RENDEZ_VOUS = 20;
        private static final int ECART = 90;
        private static final int REPONSE = 200;
        private static final int VISIO = 200;

        static FormulaireRegles de(Regles regles) {
            return new FormulaireRegles(
                    "" + regles.preavis(),
                    "" + regles.horizon(),
                    "" + regles.duree(),
                    "" + regles.pause(),
                    "" + regles.trajet(),
                    "" + regles.auPlus(),
                    "" + regles.ecart(),
                    "" + regles.reponse(),
                    regles.visio());
        }

        /** By field, in the order of the page. */
        Map<String, String> fautes(Messages m) {
            var fautes = new LinkedHashMap<String, String>();
            if (!"45".equals(duree) && !"60".equals(duree)) {
                fautes.put("duree", m.dire("regles.faute.duree"));
            }
            entre("pause", pause, 0, PAUSE, m, fautes);
            entre("trajet", trajet, 0, TRAJET, m, fautes);
            entre("preavis", preavis, 0, HEURES, m, fautes);
            entre("horizon", horizon, 1, JOURS, m, fautes);
            entre("auPlus", auPlus, 1, RENDEZ_VOUS, m, fautes);
            entre("ecart", ecart, 0, ECART, m, fautes);
            entre("reponse", reponse, 1, REPONSE, m, fautes);
            var salles = LectureDeSaisie.texte(visio);
            if (salles != null && (salles.length() > VISIO || !SallesDeVisio.adresse(salles))) {
                fautes.put("visio", m.dire("regles.faute.visio"));
            }
            return fautes;
        }

        /** Once there is no fault left. */
        Regles regles() {
            return new Regles(
                    lu(preavis, HEURES),
                    lu(horizon, JOURS),
                    lu(duree, 60),
                    lu(pause, PAUSE),
                    lu(trajet, TRAJET),
                    lu(auPlus, RENDEZ_VOUS),
                    lu(ecart, ECART),
                    lu(reponse, REPONSE),
                    LectureDeSaisie.texte(visio));
        }

        private static int lu(@Nullable String dit, int maxi) {
            return LectureDeSaisie.entier(dit, 0, maxi).orElseThrow();
        }

        private static void entre(
                String champ, @Nullable String dit, int mini, int maxi, Messages m, Map<String, String> fautes) {
            if (LectureDeSaisie.entier(dit, mini, maxi).isEmpty()) {
                fautes.put(champ, m.dire("regles.faute.entre", "mini", mini, "maxi", maxi));
            }
        }
    }
}
