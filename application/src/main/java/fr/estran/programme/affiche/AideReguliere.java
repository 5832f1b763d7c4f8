package fr.estran.programme.affiche;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.estran.programme.SeancePublique;
import fr.estran.socle.commun.Alphabet;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Help without an appointment that comes back at one venue: told once, and not each week.
 *
 * @param fois each day and hours, in words, and when it is next
 */
public record AideReguliere(String lieu, List<Fois> fois) {

    /** A rule is a habit: twice may be chance. */
    private static final int AU_MOINS = 3;

    private static final Messages MESSAGES = Messages.de("programme/programme");

    /** Le mardi, de 9 h à 11 h 30. Prochaine fois : mardi 23 janvier 2024. */
    public record Fois(String regle, String prochaine) {}

    /** So far one looks ahead, whatever the quarter: three times of one week in two, and a hole. */
    private static final int SEMAINES = 10;

    static Periode periode(LocalDate aujourdhui) {
        return new Periode(aujourdhui, aujourdhui.plusWeeks(SEMAINES));
    }

    private record Rythme(DayOfWeek jour, LocalTime debut, LocalTime fin) {

        static final Comparator<Rythme> DANS_LA_SEMAINE =
                comparing(Rythme::jour).thenComparing(Rythme::debut).thenComparing(Rythme::fin);

        static Rythme de(SeancePublique seance) {
            return new Rythme(
                    seance.jour().getDayOfWeek(),
                    seance.debut().toLocalTime(),
                    seance.fin().toLocalTime());
        }
    }

    /** @param aVenir in the order of their hours; by venue, in the order of their names */
    static List<AideReguliere> de(List<SeancePublique> aVenir) {
        return aVenir.stream()
                .filter(seance -> seance.action().type() == TypeDAction.PERMANENCE
                        && seance.action().capacite() == null
                        && seance.lieu() != null
                        && !seance.annulee())
                .collect(groupingBy(SeancePublique::ou))
                .entrySet()
                .stream()
                .map(lieu -> new AideReguliere(lieu.getKey(), fois(lieu.getValue())))
                .filter(reguliere -> !reguliere.fois().isEmpty())
                .sorted(comparing(AideReguliere::lieu, Alphabet.ordre()))
                .toList();
    }

    private static List<Fois> fois(List<SeancePublique> ici) {
        return ici.stream()
                .collect(groupingBy(Rythme::de, () -> new TreeMap<>(Rythme.DANS_LA_SEMAINE), toList()))
                .values()
                .stream()
                .flatMap(memes -> dire(memes).stream())
                .toList();
    }

    /** Each week, or one in two: most times follow each other so, and the others are holes of as many times (a week of holidays). */
    private static Optional<Fois> dire(List<SeancePublique> memes) {
        var ecarts = IntStream.range(1, memes.size())
                .mapToLong(rang -> ChronoUnit.WEEKS.between(
                        memes.get(rang - 1).jour(), memes.get(rang).jour()))
                .boxed()
                .toList();
        var rythme = ecarts.stream().min(Long::compare).orElse(0L);
        if (memes.size() < AU_MOINS || rythme < 1 || rythme > 2 || !tient(ecarts, rythme)) {
            return Optional.empty();
        }
        var premiere = memes.getFirst();
        return Optional.of(new Fois(
                MESSAGES.dire(
                        rythme == 1 ? "reguliere.chaque_semaine" : "reguliere.une_sur_deux",
                        Map.of(
                                "jour",
                                premiere.jour().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH),
                                "heures",
                                premiere.heures())),
                Jours.dire(premiere.jour())));
    }

    private static boolean tient(List<Long> ecarts, long rythme) {
        return ecarts.stream().allMatch(ecart -> ecart % rythme == 0)
                && 2 * ecarts.stream().filter(ecart -> ecart == rythme).count() > ecarts.size();
    }
}
