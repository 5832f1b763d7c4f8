package fr.estran.programme.reconduction;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.estran.programme.planification.Creneau;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.temps.Calendrier;
import fr.estran.socle.temps.Epoque;
import fr.estran.socle.temps.Fin;
import fr.estran.socle.temps.Regle;
import fr.estran.socle.temps.Rythme;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the rules that sessions of a quarter were held by: every week, every two weeks, some weeks of the month.
 *
 * <p>Sessions of one venue, one day of the week and one hour are looked at together ({@link #chercher}). All rules that such
 * sessions could follow are written down ({@link #regles}), and each is held against what there was ({@link #essayer}): "every
 * second Tuesday but holidays" is the rhythm of two weeks that keeps to school time. Holes that holidays, closures and absences
 * explain do not count; a few that nothing explains, sessions moved within their week and cancelled ones are borne. Of the rules
 * that stand, the one that leaves the least unexplained is taken, the simpler of two ({@link #cout}). What could as well be
 * chance is no rule ({@link #auMoins}).
 *
 * <p>Rule: recognised rules.
 */
final class Reconnaissance {

    /**
     * A rule that sessions were held by, though nobody had told it.
     *
     * @param modele the hours, the venue and the people of most of them
     * @param appuis those that the rule gives, and those that were moved within their week
     * @param manquees dates of the rule on which nothing was held
     */
    record RegleReconnue(Regle regle, Creneau modele, List<SeanceSource> appuis, int manquees) {}

    /** Of the dates of a rule, in per cent, how many must have been held. */
    static final int TENUES_AU_MOINS = 70;

    private static final int RYTHME_AU_MOINS = 3;

    private static final List<Set<Integer>> RANGS = List.of(
            Set.of(1), Set.of(2), Set.of(3), Set.of(4), Set.of(Rythme.ParRang.DERNIER), Set.of(1, 3), Set.of(2, 4));

    private final Periode trimestre;
    private final Calendrier calendrier;
    private final Predicate<Creneau> excusee;

    /** @param excusee whether nothing could be held then: a closed venue, somebody away */
    Reconnaissance(Periode trimestre, Calendrier calendrier, Predicate<Creneau> excusee) {
        this.trimestre = trimestre;
        this.calendrier = calendrier;
        this.excusee = excusee;
    }

    /** Of what one comes to week after week, at each of its venues apart, without venue included. */
    static List<RegleReconnue> de(LotDeReprise lot, Periode source, Terrain terrain) {
        if (!lot.regulier()) {
            return List.of();
        }
        var avant = new Occupation(terrain);
        var reconnaissance = new Reconnaissance(source, terrain.calendrier(), avant::empeche);
        var parLieu = new LinkedHashMap<Optional<LieuId>, List<SeanceSource>>();
        lot.passages()
                .forEach(passage -> parLieu.computeIfAbsent(
                                Optional.ofNullable(passage.creneau().lieu()), _ -> new ArrayList<>())
                        .add(passage));
        return parLieu.values().stream()
                .flatMap(passages -> reconnaissance.chercher(passages).stream())
                .toList();
    }

    private record Heure(DayOfWeek jour, LocalTime debut, LocalTime fin) {}

    /** @param cout what the rule does not explain: the least is the best */
    private record Essai(Regle regle, List<SeanceSource> appuis, int manquees, double cout) {}

    /** Those of one place, in any order; each belongs to one rule at most. */
    List<RegleReconnue> chercher(Collection<SeanceSource> passages) {
        var parHeure = passages.stream()
                .sorted(comparing(SeanceSource::jour))
                .collect(groupingBy(
                        passage -> new Heure(
                                passage.jour().getDayOfWeek(),
                                passage.creneau().debut(),
                                passage.creneau().fin()),
                        LinkedHashMap::new,
                        toList()));
        var egares = parHeure.values().stream()
                .filter(ceux -> ceux.size() < RYTHME_AU_MOINS)
                .flatMap(List::stream)
                .collect(toList());
        var reconnues = new ArrayList<RegleReconnue>();
        parHeure.values().stream()
                .sorted(Comparator.<List<SeanceSource>>comparingInt(List::size).reversed())
                .forEach(ceux -> meilleure(ceux, egares).ifPresent(essai -> {
                    egares.removeAll(essai.appuis());
                    reconnues.add(new RegleReconnue(
                            essai.regle(), modele(essai.appuis(), ceux.getFirst()), essai.appuis(), essai.manquees()));
                }));
        return reconnues;
    }

    private Optional<Essai> meilleure(List<SeanceSource> siens, List<SeanceSource> egares) {
        if (siens.size() < RYTHME_AU_MOINS) {
            return Optional.empty();
        }
        return regles(siens)
                .flatMap(regle -> essayer(regle, siens, egares).stream())
                .min(Comparator.comparingDouble(Essai::cout));
    }

    private Stream<Regle> regles(List<SeanceSource> siens) {
        var jour = siens.getFirst().jour().getDayOfWeek();
        var debuts =
                Stream.of(trimestre.debut(), siens.getFirst().jour()).distinct().toList();
        var rythmes = new ArrayList<Rythme>();
        rythmes.add(new Rythme.ParSemaine(1, Set.of(jour)));
        RANGS.forEach(rangs -> rythmes.add(new Rythme.ParRang(1, rangs, jour)));
        var simples = rythmes.stream().flatMap(rythme -> debuts.stream().flatMap(debut -> regles(rythme, debut)));
        var premier = Rythme.lundi(siens.getFirst().jour());
        var deux = Stream.of(premier, premier.plusWeeks(1))
                .map(lundi -> lundi.minusWeeks(
                        2 * ((lundi.toEpochDay() - trimestre.debut().toEpochDay()) / 14)))
                .map(lundi -> lundi.isBefore(trimestre.debut()) ? trimestre.debut() : lundi)
                .flatMap(debut -> regles(new Rythme.ParSemaine(2, Set.of(jour)), debut));
        return Stream.concat(simples, deux);
    }

    private Stream<Regle> regles(Rythme rythme, LocalDate debut) {
        var fin = new Fin.Jusquau(trimestre.fin().minusDays(1));
        return Stream.of(Epoque.TOUTE_L_ANNEE, Epoque.PERIODE_SCOLAIRE)
                .map(epoque -> new Regle(rythme, epoque, false, debut, fin));
    }

    private Optional<Essai> essayer(Regle regle, List<SeanceSource> siens, List<SeanceSource> egares) {
        var modele = siens.getFirst().creneau();
        var dates = new LinkedHashSet<LocalDate>(regle.dates(calendrier));
        var appuis = new ArrayList<>(
                siens.stream().filter(passage -> dates.contains(passage.jour())).toList());
        var tenues = new HashSet<>(appuis.stream().map(SeanceSource::jour).toList());
        var attendues = dates.stream()
                .filter(jour -> tenues.contains(jour) || !excusee.test(modele.au(jour)))
                .toList();
        var tenuesALHeure = tenues.size();
        var manquees = attendues.stream().filter(jour -> !tenues.contains(jour)).toList();
        var deplacees = manquees.stream()
                .flatMap(jour -> deplacee(jour, appuis, egares).stream())
                .distinct()
                .toList();
        appuis.addAll(deplacees);
        var trous = manquees.size() - Math.min(deplacees.size(), manquees.size());
        var deTrop = siens.size() - tenuesALHeure;
        var assez = tenuesALHeure >= auMoins(regle.rythme())
                && 100 * (attendues.size() - trous) >= TENUES_AU_MOINS * attendues.size()
                && 2 * tenuesALHeure > attendues.size()
                && 5 * deTrop <= tenuesALHeure
                && (tenuesALHeure > RYTHME_AU_MOINS || memesGens(appuis));
        return assez
                ? Optional.of(new Essai(regle, appuis, trous, trous + 2.0 * deTrop + cout(regle)))
                : Optional.empty();
    }

    /** Of so few, that the same people held them all is what makes them a rule. */
    private static boolean memesGens(List<SeanceSource> appuis) {
        return appuis.stream()
                        .map(passage -> passage.creneau().conseillers())
                        .distinct()
                        .count()
                == 1;
    }

    /** In the same week, at another day or hour: it was moved. */
    private static Optional<SeanceSource> deplacee(
            LocalDate jour, List<SeanceSource> appuis, List<SeanceSource> egares) {
        return egares.stream()
                .filter(passage -> !appuis.contains(passage)
                        && Rythme.lundi(passage.jour()).equals(Rythme.lundi(jour)))
                .findFirst();
    }

    /** Fewer could be chance. */
    private static int auMoins(Rythme rythme) {
        return switch (rythme) {
            case Rythme.ParSemaine(int intervalle, Set<DayOfWeek> _) -> intervalle == 1 ? 5 : 4;
            case Rythme.ParRang(int _, Set<Integer> rangs, DayOfWeek _) -> rangs.size() == 1 ? 3 : 4;
            case Rythme.ParJour _ -> 3;
        };
    }

    /** Of two that explain as much, the simpler one; and where no date fell into the holidays, that which leaves them out. */
    private static double cout(Regle regle) {
        var rythme = switch (regle.rythme()) {
            case Rythme.ParSemaine semaine -> semaine.intervalle() == 1 ? 0 : 0.2;
            case Rythme.ParRang rang -> rang.rangs().size() == 1 ? 0.3 : 0.4;
            case Rythme.ParJour _ -> 0.5;
        };
        return rythme + (regle.epoque() == Epoque.PERIODE_SCOLAIRE ? 0 : 0.01);
    }

    private static Creneau modele(List<SeanceSource> appuis, SeanceSource heure) {
        var tenus = appuis.stream()
                .map(SeanceSource::creneau)
                .filter(creneau -> creneau.debut().equals(heure.creneau().debut()))
                .toList();
        var creneau = heure.creneau();
        return new Creneau(
                creneau.jour(),
                creneau.debut(),
                creneau.fin(),
                creneau.lieu(),
                lePlusSouvent(tenus, Creneau::conseillers),
                lePlusSouvent(tenus, Creneau::benevoles));
    }

    private static <T> List<T> lePlusSouvent(List<Creneau> creneaux, Function<Creneau, List<T>> qui) {
        return creneaux.stream().collect(groupingBy(qui, LinkedHashMap::new, counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(List.of());
    }
}
