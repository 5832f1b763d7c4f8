package fr.estran.programme.affiche;

import static fr.estran.programme.affiche.MotsDePlaquette.MESSAGES;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import fr.estran.socle.commun.Periode;
import fr.estran.ville.calendrier.Vacances;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days of one weekday as one says them: "le mardi, sauf vacances scolaires". Whoever reads the sentence with a calendar in hand
 * finds those days, all of them and no other.
 *
 * @param feries public holidays of these days
 */
record JoursDuTrimestre(Periode periode, List<Vacances> vacances, Set<LocalDate> feries) {

    private static final ListFormatter ET = ListFormatter.getInstance(ULocale.FRENCH);

    /** A rule is a habit: twice may be chance. */
    private static final int AU_MOINS = 3;

    /** With more of them, days are listed more shortly than what is not of them. */
    private static final int EXCEPTIONS = 3;

    private record Regle(int semaines, boolean sansVacances, boolean sansFeries, TreeSet<LocalDate> manquent) {}

    /** @param phrase all of it, @param reserve what it says beside the day and its hours; empty where it is each week */
    record Habitude(String phrase, String reserve) {}

    /** @param heures in words, in the middle of the sentence; empty where no rule gives those days */
    Optional<Habitude> habitude(Collection<LocalDate> lesquels, String heures) {
        var jours = new TreeSet<>(lesquels);
        return Stream.of(1, 2)
                .flatMap(semaines -> Stream.ofNullable(regle(jours, semaines)))
                .findFirst()
                .map(regle -> enRegle(jours, heures, regle));
    }

    private @Nullable Regle regle(TreeSet<LocalDate> jours, int semaines) {
        var attendus = jours.first()
                .datesUntil(jours.last().plusDays(1), Period.ofWeeks(semaines))
                .collect(Collectors.toCollection(TreeSet::new));
        if (jours.size() < AU_MOINS || !attendus.containsAll(jours)) {
            return null;
        }
        var manquent = new TreeSet<>(attendus);
        manquent.removeAll(jours);
        var sansVacances = retirer(attendus, manquent, this::enVacances);
        var sansFeries = retirer(attendus, manquent, feries::contains);
        return manquent.size() <= EXCEPTIONS && 2 * manquent.size() < jours.size()
                ? new Regle(semaines, sansVacances, sansFeries, manquent)
                : null;
    }

    /** Whether there are such days, and it is on none of them: then it is said once for all. */
    private static boolean retirer(
            TreeSet<LocalDate> attendus, TreeSet<LocalDate> manquent, Predicate<LocalDate> quels) {
        var tous = attendus.stream().filter(quels).toList();
        var restent = tous.stream().filter(manquent::contains).toList();
        if (restent.isEmpty() || restent.size() < tous.size()) {
            return false;
        }
        restent.forEach(manquent::remove);
        return true;
    }

    private boolean enVacances(LocalDate jour) {
        return vacances.stream().anyMatch(les -> !jour.isBefore(les.premierJour()) && !jour.isAfter(les.dernierJour()));
    }

    private Habitude enRegle(TreeSet<LocalDate> jours, String heures, Regle regle) {
        var morceaux = new TreeMap<Integer, String>();
        morceaux.put(
                0,
                MESSAGES.dire(
                        regle.semaines() == 1 ? "regle.chaque_semaine" : "regle.une_sur_deux",
                        "jour",
                        DatesEnMots.nom(jours.first()),
                        "heures",
                        heures));
        var feriesSautes = regle.sansFeries() || jours.stream().noneMatch(feries::contains);
        var habituels = habituels(jours.first(), regle);
        var ouvres = new TreeSet<>(habituels);
        ouvres.removeIf(jour -> feriesSautes && feries.contains(jour));
        var commence = regle.semaines() > 1 || ouvres.first().isBefore(jours.first());
        var cesse = ouvres.last().isAfter(jours.last());
        if (commence) {
            morceaux.put(1, MESSAGES.dire("regle.des", "jour", DatesEnMots.quantieme(jours.first())));
        }
        if (cesse) {
            morceaux.put(2, MESSAGES.dire("regle.jusqu", "jour", DatesEnMots.quantieme(jours.last())));
        }
        // A holiday before the first day, or after the last: whoever knows the rule alone stands before a closed door.
        var auxBords = habituels.stream()
                .filter(feries::contains)
                .anyMatch(jour -> !commence && jour.isBefore(jours.first()) || !cesse && jour.isAfter(jours.last()));
        var sauf = Stream.of(
                        Stream.of(regle.sansVacances() ? MESSAGES.dire("regle.vacances") : ""),
                        Stream.of(regle.sansFeries() || auxBords ? MESSAGES.dire("regle.feries") : ""),
                        regle.manquent().stream()
                                .map(jour -> MESSAGES.dire("regle.le", "jour", DatesEnMots.quantieme(jour))))
                .flatMap(dits -> dits)
                .filter(dit -> !dit.isEmpty())
                .toList();
        if (!sauf.isEmpty()) {
            morceaux.put(3, MESSAGES.dire("regle.sauf", "quoi", ET.format(sauf)));
        }
        var phrase = String.join(", ", morceaux.values());
        morceaux.remove(0);
        if (regle.semaines() > 1) {
            morceaux.put(0, MESSAGES.dire("regle.sur_deux"));
        }
        return new Habitude(phrase, String.join(", ", morceaux.values()));
    }

    /** Of the quarter, the days that whoever knows the rule alone expects. */
    private TreeSet<LocalDate> habituels(LocalDate premier, Regle regle) {
        var un = periode.debut()
                .plusDays(Math.floorMod(
                        premier.getDayOfWeek().getValue()
                                - periode.debut().getDayOfWeek().getValue(),
                        7));
        var pas = regle.semaines() == 1 ? un : premier;
        var tous = pas.datesUntil(periode.fin(), Period.ofWeeks(regle.semaines()))
                .filter(jour -> !(regle.sansVacances() && enVacances(jour)))
                .collect(Collectors.toCollection(TreeSet::new));
        tous.add(premier);
        return tous;
    }
}
