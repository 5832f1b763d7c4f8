package fr.estran.accueil.agenda;

import fr.estran.accueil.agenda.Planning.DemandeDAgenda;
import fr.estran.accueil.agenda.Planning.Rangee;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The agenda: a week or a day, by counsellor or by venue. */
@WebController
public class PlanningController {

    public record VueAgenda(
            LocalDate aujourdhui,
            Planning planning,
            @Nullable ConseillerId moi,
            @Nullable GrilleDuJour grille) {}

    private static final Messages MESSAGES = Messages.de("accueil/agenda");

    private final Plannings plannings;

    PlanningController(Plannings plannings) {
        this.plannings = plannings;
    }

    @GetMapping("/equipe/agenda")
    @Ouvert(Cercle.EQUIPE)
    @Transactional(readOnly = true)
    Page voir(@AuthenticationPrincipal Identite qui, @ModelAttribute("dite") DemandeDAgenda dite) {
        var demande = DemandeDAgenda.lue(dite, plannings.aujourdhui());
        var planning = plannings.lire(demande);
        return Page.de(
                "accueil/agenda/agenda",
                MESSAGES,
                new VueAgenda(
                        plannings.aujourdhui(),
                        planning,
                        qui.conseiller(),
                        demande.unJour() ? GrilleDuJour.de(planning, demande.date()) : null));
    }

    /** A day, hour by hour: what lasts several hours takes as many lines of its column. */
    public record GrilleDuJour(int premiere, int derniere, List<List<Bloc>> colonnes) {

        private static final int OUVRE = 8;
        private static final int FERME = 18;

        /**
         * What begins within one hour, with what it lies across.
         *
         * @param heure at which it begins, from midnight
         * @param lignes how many hours it takes
         */
        public record Bloc(int heure, int lignes, List<SeanceDAgenda> seances) {}

        static GrilleDuJour de(Planning planning, LocalDate jour) {
            var seances = placees(planning.du(jour));
            var premiere = seances.stream().mapToInt(GrilleDuJour::debut).min().orElse(OUVRE);
            var derniere = seances.stream().mapToInt(GrilleDuJour::fin).max().orElse(FERME);
            return new GrilleDuJour(
                    Math.min(OUVRE, premiere),
                    Math.max(FERME, derniere),
                    planning.rangees().stream()
                            .map(rangee -> blocs(planning, rangee, jour))
                            .toList());
        }

        /** What begins at that hour in a column. */
        public @Nullable Bloc a(int colonne, int heure) {
            return colonnes.get(colonne).stream()
                    .filter(bloc -> bloc.heure() == heure)
                    .findFirst()
                    .orElse(null);
        }

        public boolean libre(int colonne, int heure) {
            return colonnes.get(colonne).stream()
                    .noneMatch(bloc -> bloc.heure() <= heure && heure < bloc.heure() + bloc.lignes());
        }

        private static List<Bloc> blocs(Planning planning, Rangee rangee, LocalDate jour) {
            var blocs = new ArrayList<Bloc>();
            for (var seance : placees(planning.de(rangee, jour))) {
                var dernier = blocs.isEmpty() ? null : blocs.getLast();
                if (dernier != null && debut(seance) < dernier.heure() + dernier.lignes()) {
                    var ensemble = new ArrayList<>(dernier.seances());
                    ensemble.add(seance);
                    var fin = Math.max(dernier.heure() + dernier.lignes(), fin(seance));
                    blocs.set(
                            blocs.size() - 1, new Bloc(dernier.heure(), fin - dernier.heure(), List.copyOf(ensemble)));
                } else {
                    blocs.add(new Bloc(debut(seance), fin(seance) - debut(seance), List.of(seance)));
                }
            }
            return blocs;
        }

        /** What has no hour has no place among hours. */
        private static List<SeanceDAgenda> placees(List<SeanceDAgenda> seances) {
            return seances.stream().filter(SeanceDAgenda::heureConnue).toList();
        }

        private static int debut(SeanceDAgenda seance) {
            return seance.debut().getHour();
        }

        /** The hour under which it ends; at midnight at the latest. */
        private static int fin(SeanceDAgenda seance) {
            var fin = seance.fin();
            if (!fin.toLocalDate().equals(seance.debut().toLocalDate())) {
                return 24;
            }
            return Math.max(seance.debut().getHour() + 1, fin.getHour() + (fin.getMinute() > 0 ? 1 : 0));
        }
    }
}
