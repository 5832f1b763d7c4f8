package fr.estran.reseau.reunions;

import static fr.estran.reseau.reunions.PageDeReunion.MESSAGES;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.temps.Calendrier;
import fr.estran.ville.calendrier.JoursParticuliers;
import fr.estran.ville.territoire.LieuDecrit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of a year, quarter by quarter, with what is still open of all that was decided. */
@Component
@Transactional(readOnly = true)
public class AnneeDeReunions {

    public record VueReunions(
            RythmeDeLAnnee rythme,
            List<Integer> annees,
            List<Decision> ouvertes,
            NomsDOrganismes noms,
            List<LieuDecrit> lieux) {}

    private static final Pattern TRIMESTRE = Pattern.compile("(\\d{4})-T([1-4])");

    private final TenueDesReunions tenue;
    private final DecisionsDuCollectif decisions;
    private final AutourDeLaTable autour;
    private final JoursParticuliers jours;

    AnneeDeReunions(
            TenueDesReunions tenue, DecisionsDuCollectif decisions, AutourDeLaTable autour, JoursParticuliers jours) {
        this.tenue = tenue;
        this.decisions = decisions;
        this.autour = autour;
        this.jours = jours;
    }

    /** @param dite what is no year is this one */
    Page montrer(String dite) {
        var aujourdhui = tenue.aujourdhui();
        var annees = annees(aujourdhui.getYear());
        var annee = LectureDeSaisie.entier(dite, annees.getLast(), annees.getFirst())
                .orElse(aujourdhui.getYear());
        return Page.de(
                "reseau/reunions/reunions",
                MESSAGES,
                new VueReunions(
                        new RythmeDeLAnnee(annee, tenue.toutes(), tenue.derniere(), jours.lire(), aujourdhui),
                        annees,
                        decisions.ouvertes(),
                        autour.noms(),
                        autour.lieux().tous()));
    }

    /** The latest first: next year too, since one plans ahead. */
    private List<Integer> annees(int cetteAnnee) {
        var dites = Stream.concat(
                        Stream.of(cetteAnnee, cetteAnnee + 1),
                        tenue.toutes().stream()
                                .map(Reunion::repere)
                                .filter(Objects::nonNull)
                                .map(LocalDate::getYear))
                .toList();
        int premiere = dites.stream().min(Integer::compare).orElse(cetteAnnee);
        int derniere = dites.stream().max(Integer::compare).orElse(cetteAnnee);
        return IntStream.rangeClosed(0, derniere - premiere)
                .mapToObj(rang -> derniere - rang)
                .toList();
    }

    /** What a new meeting is likely to be: as the last one, in the quarter that is asked for. */
    Champs proposition(String dit) {
        var derniere = tenue.derniere();
        var champs = Champs.AUCUN;
        if (derniere != null) {
            champs = champs.avec("debut", derniere.debut())
                    .avec("fin", derniere.fin())
                    .avec(
                            "lieu",
                            autour.lieux(null).stream().anyMatch(un -> un.id().equals(derniere.lieu()))
                                    ? derniere.lieu()
                                    : null);
        }
        var lu = TRIMESTRE.matcher(dit);
        if (!lu.matches()) {
            return champs;
        }
        var periode = Periode.trimestre(Integer.parseInt(lu.group(1)), Integer.parseInt(lu.group(2)));
        return champs.avec(
                "dates",
                RythmeDeLAnnee.dates(periode, derniere, jours.lire(), tenue.aujourdhui()).stream()
                        .map(LocalDate::toString)
                        .toList());
    }

    /**
     * A collective meets once a quarter: which quarters have their meeting, and which days one may propose for the others. Three
     * days, a week apart, in the middle of the quarter, on the day of the week of the last meeting; not while schools are closed.
     *
     * @param derniere the last meeting, whose day of the week is kept
     */
    public record RythmeDeLAnnee(
            int annee,
            List<Reunion> reunions,
            @Nullable Reunion derniere,
            Calendrier calendrier,
            LocalDate aujourdhui) {

        private static final int PROPOSEES = 3;

        /** So that an invitation has the time to arrive. */
        private static final int JOURS_AVANT = 14;

        /** Where nobody met yet. */
        private static final DayOfWeek SINON = DayOfWeek.THURSDAY;

        private static final Set<Month> ETE = Set.of(Month.JULY, Month.AUGUST);

        public RythmeDeLAnnee {
            reunions = List.copyOf(reunions);
        }

        /** @param aProposer nothing stands in the quarter, and there is a day left in it */
        public record Trimestre(int rang, List<Reunion> reunions, boolean aProposer) {

            public Trimestre {
                reunions = List.copyOf(reunions);
            }
        }

        public List<Trimestre> trimestres() {
            return IntStream.rangeClosed(1, 4).mapToObj(this::trimestre).toList();
        }

        private Trimestre trimestre(int rang) {
            var periode = Periode.trimestre(annee, rang);
            var siennes = reunions.stream()
                    .filter(une -> une.repere() != null && periode.contient(une.repere()))
                    .toList();
            return new Trimestre(
                    rang,
                    siennes,
                    siennes.stream().allMatch(une -> une.annuleeLe() != null)
                            && !dates(periode, derniere, calendrier, aujourdhui).isEmpty());
        }

        /** From the middle of the quarter on; where too few days are left there, the last ones before it too. */
        static List<LocalDate> dates(
                Periode trimestre, @Nullable Reunion derniere, Calendrier calendrier, LocalDate aujourdhui) {
            var jour = derniere == null || derniere.jour() == null
                    ? SINON
                    : derniere.jour().getDayOfWeek();
            var auPlusTot = aujourdhui.plusDays(JOURS_AVANT);
            var premier = trimestre.debut().isBefore(auPlusTot) ? auPlusTot : trimestre.debut();
            var possibles = Stream.iterate(
                            premier.with(TemporalAdjusters.nextOrSame(jour)),
                            trimestre::contient,
                            la -> la.plusWeeks(1))
                    .filter(la -> !calendrier.ferie().test(la) && !enVacances(calendrier, la))
                    .toList();
            var milieu = trimestre.debut().plusWeeks(5);
            var avant = possibles.stream().filter(la -> la.isBefore(milieu)).count();
            var debut = Math.max(0, Math.min(avant, possibles.size() - PROPOSEES));
            return possibles.stream().skip(debut).limit(PROPOSEES).toList();
        }

        /** Of a summer that nobody told of yet, July and August. */
        private static boolean enVacances(Calendrier calendrier, LocalDate jour) {
            return calendrier.enVacances(jour)
                    || ETE.contains(jour.getMonth())
                            && calendrier
                                    .connuJusquAu()
                                    .filter(dernier -> !dernier.isBefore(jour))
                                    .isEmpty();
        }
    }
}
