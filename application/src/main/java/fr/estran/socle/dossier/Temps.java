package fr.estran.socle.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and hours, as ISO 8601 writes them: what does not exist on the calendar or on the clock is refused. */
sealed interface Temps extends Nature {

    /** Of what a service records, nothing is older: a year 23 or 203 is a slip of the keyboard. */
    int PREMIERE_ANNEE = 1900;

    /** Of an hour, which is planned or past. A day may be the year 9999's, by which some mean that there is no end. */
    int DERNIERE_ANNEE_D_UNE_HEURE = 2199;

    @Override
    default String typeSql() {
        return switch (this) {
            case JourDeSemaine _ -> "smallint";
            case Jour _ -> "date";
            case Heure _ -> "time";
            case Moment _ -> "timestamptz";
            case Fuseau _ -> "text";
        };
    }

    @Override
    default String attendu() {
        return switch (this) {
            case JourDeSemaine _ -> "attendu.jour";
            case Jour _ -> "attendu.date";
            case Heure _ -> "attendu.heure";
            case Moment _ -> "attendu.moment";
            case Fuseau _ -> "attendu.fuseau";
        };
    }

    record JourDeSemaine() implements Temps {

        private static final List<String> JOURS =
                List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

        @Override
        public @Nullable String lire(String cellule, ZoneId fuseau) {
            var rang = JOURS.indexOf(cellule);
            return rang < 0 ? null : Integer.toString(rang + 1);
        }

        @Override
        public String ecrire(String texte, ZoneId fuseau) {
            return JOURS.get(Integer.parseInt(texte) - 1);
        }
    }

    record Jour() implements Temps {

        private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

        @Override
        public @Nullable String lire(String cellule, ZoneId fuseau) {
            return siExiste(ISO, cellule, _ -> LocalDate.parse(cellule).getYear() >= PREMIERE_ANNEE ? cellule : null);
        }
    }

    record Heure() implements Temps {

        private static final Pattern ISO = Pattern.compile("\\d{2}:\\d{2}(:\\d{2})?");

        @Override
        public @Nullable String lire(String cellule, ZoneId fuseau) {
            return siExiste(ISO, cellule, _ -> LocalTime.parse(cellule).toString());
        }

        @Override
        public String ecrire(String texte, ZoneId fuseau) {
            return LocalTime.parse(texte).toString();
        }
    }

    /**
     * A local day and hour. The hour that the clocks skip in spring does not exist; of the two in autumn the first is meant,
     * unless the second is told by what it is behind universal time: {@code 2023-10-29T02:30+01:00}.
     */
    record Moment() implements Temps {

        private static final Pattern ISO = Pattern.compile(
                "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2})?)([+-]\\d{2}:\\d{2}(?::\\d{2})?)?");

        @Override
        public @Nullable String lire(String cellule, ZoneId fuseau) {
            return siExiste(ISO, cellule, lu -> {
                var local = LocalDateTime.parse(lu.group(1) + "T" + lu.group(2));
                var decalage = Optional.ofNullable(lu.group(3)).map(ZoneOffset::of);
                return fuseau.getRules().getValidOffsets(local).stream()
                        .filter(permis -> decalage.isEmpty() || decalage.get().equals(permis))
                        .filter(_ -> local.getYear() >= PREMIERE_ANNEE && local.getYear() <= DERNIERE_ANNEE_D_UNE_HEURE)
                        .findFirst()
                        .map(permis -> local.toInstant(permis).toString())
                        .orElse(null);
            });
        }

        @Override
        public String texteSql(String champ) {
            return "(%s at time zone 'UTC')::text".formatted(champ);
        }

        /** With a blank between the two, which a spreadsheet takes for a day and an hour; with a T, for a text. */
        @Override
        public String ecrire(String texte, ZoneId fuseau) {
            var moment = LocalDateTime.parse(texte.replace(' ', 'T'))
                    .truncatedTo(ChronoUnit.SECONDS)
                    .atZone(ZoneOffset.UTC)
                    .withZoneSameInstant(fuseau);
            var local = moment.toLocalDateTime();
            var premier = fuseau.getRules().getValidOffsets(local).getFirst();
            var dit = local.toString().replace('T', ' ');
            return moment.getOffset().equals(premier) ? dit : dit + decalage(moment.getOffset());
        }

        private static String decalage(ZoneOffset decalage) {
            return decalage.equals(ZoneOffset.UTC) ? "+00:00" : decalage.getId();
        }
    }

    record Fuseau() implements Temps {

        @Override
        public @Nullable String lire(String cellule, ZoneId fuseau) {
            return ZoneId.getAvailableZoneIds().contains(cellule) ? cellule : null;
        }
    }

    private static @Nullable String siExiste(
            Pattern forme, String cellule, Function<Matcher, @Nullable String> lecture) {
        try {
            var lu = forme.matcher(cellule);
            return lu.matches() ? lecture.apply(lu) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
