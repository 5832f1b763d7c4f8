package fr.estran.programme.reconduction;

import fr.estran.socle.commun.Periode;
import fr.estran.socle.temps.Calendrier;
import fr.estran.socle.temps.Rythme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which week of a quarter answers to which of another. Weeks of school are counted apart from weeks of holidays, so that what was
 * held in the third week of school is held in the third; those that are left over answer to each other in their order. No two
 * answer to the same one, as long as there are enough.
 */
final class Semaines {

    private static final int JOURS_D_ECOLE = 5;

    private final Map<LocalDate, LocalDate> lundis = new HashMap<>();
    private final Periode cible;

    private Semaines(Periode cible) {
        this.cible = cible;
    }

    static Semaines de(Periode source, Periode cible, Calendrier calendrier) {
        var semaines = new Semaines(cible);
        var avant = new ArrayList<>(lundis(source));
        var apres = new ArrayList<>(lundis(cible));
        var derniere = apres.getLast();
        if (calendrier
                .connuJusquAu()
                .filter(jour -> !jour.isBefore(cible.debut()))
                .isPresent()) {
            semaines.apparier(avant, apres, lundi -> !enVacances(lundi, calendrier));
            semaines.apparier(avant, apres, lundi -> enVacances(lundi, calendrier));
        }
        semaines.apparier(avant, apres, _ -> true);
        avant.forEach(lundi -> semaines.lundis.put(lundi, derniere));
        return semaines;
    }

    /** The same day of the week that answers to its own, within the quarter. */
    LocalDate vers(LocalDate jour) {
        var semaine = lundis.get(Rythme.lundi(jour));
        if (semaine == null) {
            semaine = lundis.values().stream().min(LocalDate::compareTo).orElseThrow();
        }
        var trouve = semaine.plusDays(jour.getDayOfWeek().getValue() - 1L);
        if (trouve.isBefore(cible.debut())) {
            return trouve.plusWeeks(1);
        }
        return cible.contient(trouve) ? trouve : trouve.minusWeeks(1);
    }

    /** In their order, those that are of the kind on both sides. */
    private void apparier(List<LocalDate> avant, List<LocalDate> apres, Predicate<LocalDate> genre) {
        var ceux = apres.stream().filter(genre).toList();
        var siens = avant.stream().filter(genre).limit(ceux.size()).toList();
        for (var rang = 0; rang < siens.size(); rang++) {
            lundis.put(siens.get(rang), ceux.get(rang));
        }
        avant.removeAll(siens);
        apres.removeAll(ceux.subList(0, siens.size()));
    }

    /** Those of which one day of work is in the quarter. */
    private static List<LocalDate> lundis(Periode trimestre) {
        return Stream.iterate(
                        Rythme.lundi(trimestre.debut()),
                        lundi -> lundi.isBefore(trimestre.fin()),
                        lundi -> lundi.plusWeeks(1))
                .filter(lundi -> lundi.plusDays(JOURS_D_ECOLE - 1L).compareTo(trimestre.debut()) >= 0)
                .toList();
    }

    /** How many weeks of school a quarter has. */
    static long dEcole(Periode trimestre, Calendrier calendrier) {
        return lundis(trimestre).stream()
                .filter(lundi -> !enVacances(lundi, calendrier))
                .count();
    }

    private static boolean enVacances(LocalDate lundi, Calendrier calendrier) {
        return Stream.iterate(lundi, jour -> jour.plusDays(1))
                        .limit(JOURS_D_ECOLE)
                        .filter(calendrier::enVacances)
                        .count()
                > JOURS_D_ECOLE / 2;
    }
}
