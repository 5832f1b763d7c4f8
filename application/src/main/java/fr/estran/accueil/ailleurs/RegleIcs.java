package fr.estran.accueil.ailleurs;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/**
 * A rule by which an event comes back. ical4j works out its days, in the hours of a clock on a wall, which a change to summer time does
 * not move. What it leaves to whoever asks is done here: how often, and until when; a day of the month that a rule takes from its
 * first event is spelled out, since a month without a 31st would be skipped otherwise.
 *
 * @param parties by their names, less how often and until when
 * @param compte how often; 0 without an end
 * @param fin the last moment that may be one, as it is written
 */
record RegleIcs(
        Map<String, String> parties,
        int intervalle,
        int compte,
        @Nullable String fin) {

    private static final Map<String, Integer> JOURS = Map.of("DAILY", 1, "WEEKLY", 7, "MONTHLY", 31, "YEARLY", 366);
    private static final Set<String> PAR_JOUR = Set.of("BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO");
    private static final Set<String> PAR_HEURE = Set.of("BYHOUR", "BYMINUTE", "BYSECOND");
    private static final Set<String> AUTRES = Set.of("FREQ", "INTERVAL", "BYMONTH", "BYSETPOS", "WKST");

    private static final String JOUR = "([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)";

    /** No program writes one that is longer. */
    private static final int SIGNES = 500;

    private static final int SEMAINES_D_UN_AN = 53;
    private static final int SEMAINES_D_UN_MOIS = 5;
    private static final int MOIS = 12;
    private static final int JOURS_D_UNE_SEMAINE = 7;

    /** Times within a day: no person's calendar has more. */
    private static final int PAR_JOUR_AU_PLUS = 24;

    /** @throws IllegalArgumentException where it is no rule, or one of less than a day */
    static RegleIcs lire(String dite) {
        if (dite.length() > SIGNES) {
            throw new IllegalArgumentException("a rule without end");
        }
        var dites = new LinkedHashMap<String, String>();
        for (var partie : dite.toUpperCase(Locale.ROOT).split(";")) {
            var moities = partie.split("=", 2);
            if (moities.length == 2) {
                dites.put(moities[0].strip(), moities[1].strip());
            }
        }
        var parties = new LinkedHashMap<String, String>();
        dites.forEach((nom, valeur) -> {
            if (AUTRES.contains(nom) || PAR_JOUR.contains(nom) || PAR_HEURE.contains(nom)) {
                parties.put(
                        nom,
                        Stream.of(valeur.split(","))
                                .map(String::strip)
                                .distinct()
                                .collect(Collectors.joining(",")));
            }
        });
        if (parties.containsKey("BYDAY")
                && !Stream.of(parties.get("BYDAY").split(",")).allMatch(jour -> jour.matches(JOUR))) {
            throw new IllegalArgumentException("no day of a week");
        }
        parties.putIfAbsent("WKST", "MO");
        if (!JOURS.containsKey(parties.getOrDefault("FREQ", ""))) {
            throw new IllegalArgumentException("no rule of days");
        }
        return new RegleIcs(
                parties,
                Math.max(1, Integer.parseInt(dites.getOrDefault("INTERVAL", "1"))),
                Integer.parseInt(dites.getOrDefault("COUNT", "0")),
                dites.get("UNTIL"));
    }

    /** From one moment to another, in their order; the first of all is one, whether it follows the rule or not. */
    List<LocalDateTime> suites(LocalDateTime premier, LocalDateTime depuis, LocalDateTime jusqua, Effort effort) {
        if (premier.isAfter(jusqua)) {
            return List.of();
        }
        var pas = (long) JOURS.getOrDefault(frequence(), 1) * intervalle;
        var graine = parMois() ? premier.withDayOfMonth(1) : premier;
        var des = compte > 0 || graine.isAfter(depuis.minusDays(2 * pas)) ? graine : depuis.minusDays(2 * pas);
        effort.peser(1 + ChronoUnit.DAYS.between(graine, des) / pas);
        effort.peser(parJour() * jours() * (1 + ChronoUnit.DAYS.between(des, jusqua) / pas));
        var suites = new Recur<LocalDateTime>(ecrire(premier)).getDates(graine, des, jusqua).stream();
        return Stream.concat(Stream.of(premier), suites.filter(la -> la.isAfter(premier)))
                .sorted()
                .distinct()
                .limit(compte > 0 ? compte : Long.MAX_VALUE)
                .filter(la -> !la.isBefore(depuis))
                .toList();
    }

    private String frequence() {
        return parties.getOrDefault("FREQ", "");
    }

    private boolean parMois() {
        return frequence().equals("MONTHLY") || frequence().equals("YEARLY");
    }

    private long parJour() {
        var fois = PAR_HEURE.stream().mapToLong(this::nombre).reduce(1, (une, autre) -> une * autre);
        if (fois > PAR_JOUR_AU_PLUS) {
            throw new Effort.Demesure();
        }
        return fois;
    }

    /** How many days one step of it may be. */
    private long jours() {
        var jours = Stream.concat(PAR_JOUR.stream(), Stream.of("BYMONTH"))
                .mapToLong(this::nombre)
                .reduce(1, (uns, autres) -> uns * autres);
        var parAn = frequence().equals("YEARLY") && !parties.containsKey("BYMONTH");
        if (parMois() && parties.containsKey("BYDAY")) {
            jours *= parAn ? SEMAINES_D_UN_AN : SEMAINES_D_UN_MOIS;
        }
        if (parAn && parties.containsKey("BYMONTHDAY")) {
            jours *= MOIS;
        }
        return parties.containsKey("BYWEEKNO") ? jours * JOURS_D_UNE_SEMAINE : jours;
    }

    private long nombre(String nom) {
        return parties.getOrDefault(nom, "").split(",").length;
    }

    private String ecrire(LocalDateTime premier) {
        var toutes = new LinkedHashMap<>(parties);
        if (parMois() && PAR_JOUR.stream().noneMatch(parties::containsKey)) {
            toutes.put("BYMONTHDAY", "" + premier.getDayOfMonth());
            if (frequence().equals("YEARLY")) {
                toutes.putIfAbsent("BYMONTH", "" + premier.getMonthValue());
            }
        }
        if (PAR_JOUR.stream().filter(parties::containsKey).toList().equals(List.of("BYWEEKNO"))) {
            toutes.put("BYDAY", premier.getDayOfWeek().name().substring(0, 2));
        }
        return toutes.entrySet().stream()
                .map(partie -> partie.getKey() + "=" + partie.getValue())
                .collect(Collectors.joining(";"));
    }
}
