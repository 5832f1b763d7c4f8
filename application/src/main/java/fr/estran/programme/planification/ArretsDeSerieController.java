package fr.estran.programme.planification;

import static java.util.stream.Collectors.toSet;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.temps.Fin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a series is stopped: in two steps, since people are told. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
@PageDAction
public record ArretsDeSerieController(LectureDuProgramme programme, LectureDesSeries series, ArretsDeSerie arrets) {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    /** @param seances those that would be cancelled */
    public record VueArret(
            ActionEtSeances vue,
            Serie serie,
            LocalDate depuis,
            List<SeanceGeree> seances,
            FormulaireAnnulation formulaire,
            Map<String, String> fautes) {}

    @GetMapping("/equipe/programme/{action}/series/{serie}/arreter")
    Page preparer(
            @PathVariable ActionId action, @PathVariable UUID serie, @RequestParam(defaultValue = "") String depuis) {
        return montrer(action, serie, jour(depuis), FormulaireAnnulation.VIERGE, Map.of());
    }

    @PostMapping("/equipe/programme/{action}/series/{serie}/arreter")
    Reponse arreter(
            @PathVariable ActionId action,
            @PathVariable UUID serie,
            @RequestParam(defaultValue = "") String depuis,
            @ModelAttribute("formulaire") FormulaireAnnulation formulaire) {
        var jour = jour(depuis);
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            return montrer(action, serie, jour, formulaire, fautes).refusee();
        }
        var avant = programme.lire(action);
        var annulees = arrets.aAnnuler(series.lire(action, serie), jour);
        return AussiAPrevenir.repondre(
                arrets.arreter(action, serie, jour, formulaire.motifConnu(), formulaire.raisonDite()),
                "gestion.serie.arretee",
                avant,
                annulees);
    }

    private Page montrer(
            ActionId action,
            UUID serie,
            LocalDate depuis,
            FormulaireAnnulation formulaire,
            Map<String, String> fautes) {
        var connue = series.lire(action, serie);
        return Page.de(
                "programme/planification/arreter",
                MESSAGES,
                new VueArret(
                        programme.lire(action), connue, depuis, arrets.aAnnuler(connue, depuis), formulaire, fautes));
    }

    private static LocalDate jour(String saisi) {
        return LectureDeSaisie.jour(saisi).orElseThrow(Introuvable::new);
    }

    /** The staff stop a series: its sessions from a date on are cancelled, and its rule ends on the eve. */
    @Service
    @Transactional
    static class ArretsDeSerie {

        private final LectureDesSeries lecture;
        private final SerieRepository series;
        private final Annulations annulations;
        private final SuitesDesSeances suites;

        ArretsDeSerie(
                LectureDesSeries lecture, SerieRepository series, Annulations annulations, SuitesDesSeances suites) {
            this.lecture = lecture;
            this.series = series;
            this.annulations = annulations;
            this.suites = suites;
        }

        /** Of a series, the sessions that would be cancelled. */
        @Transactional(readOnly = true)
        List<SeanceGeree> aAnnuler(Serie serie, LocalDate depuis) {
            var maintenant = suites.maintenant();
            return serie.dates().stream()
                    .filter(date -> !date.jour().isBefore(depuis))
                    .map(Serie.Occurrence::seance)
                    .filter(Objects::nonNull)
                    .filter(seance -> seance.modifiable(maintenant))
                    .toList();
        }

        /**
         * Where nothing comes before that date, the rule stays as it was: its sessions say that they are cancelled.
         *
         * @return false when it is too late, or was done already
         */
        boolean arreter(ActionId action, UUID id, LocalDate depuis, @Nullable String motif, String raison) {
            suites.verrouiller(action);
            var serie = lecture.lire(action, id);
            var seances = aAnnuler(serie, depuis).stream().map(SeanceGeree::id).collect(toSet());
            if (!annulations.annulerLaSerie(action, seances, motif, raison)) {
                return false;
            }
            if (serie.avant(depuis) > 0) {
                series.ecrire(RangeeDeSerie.de(
                        id,
                        action,
                        serie.suiteDe(),
                        serie.regle().avecFin(new Fin.Jusquau(depuis.minusDays(1))),
                        serie.modele()));
                series.dater(id, depuis, List.of());
            }
            return true;
        }
    }
}
