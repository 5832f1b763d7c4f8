package fr.estran.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and hours, as ISO 8601 writes them: what does not exist on the calendar or on the clock is refused. */
public sealed interface Temps extends Nature {

    /** Of what a service records, nothing is older: a year 23 or 203 is a slip of the keyboard. */
    int PREMIERE_ANNEE = 1900;

    /** Of an hour, which is planned or past. A day may be the year 9999's, by which some mean that there is no end. */
    int DERNIERE_ANNEE_D_UNE_HEURE = 2199;

    record JourDeSemaine() implements Temps {

        private static final List<String> JOURS =
                List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

        @Override
        public String typeSql() {
            return "smallint";
        }

        @Override
        public String attendu() {
            return "attendu.jour";
        }

        @Override
        public @Nullable String lire(String cellule, ZoneId fuseau) {
            var rang = JOURS.indexOf(cellule);
            return rang < 0 ? null : Integer.toString(rang + 1);
        }
    }

    record Jour() implements Temps {

        private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

        @Override
        public String typeSql() {
            return "date";
        }

        @Override
        public String attendu() {
            return "attendu.date";
        }

        @Override
        public @Nullable String lire(String cellule, ZoneId fuseau) {
            return siExiste(ISO, cellule, jour -> LocalDate.parse(jour).getYear() >= PREMIERE_ANNEE ? jour : null);
        }
    }

    record Heure() implements Temps {

        private static final Pattern ISO = Pattern.compile("\\d{2}:\\d{2}(:\\d{2})?");

        @Override
        public String typeSql() {
            return "time";
        }

        @Override
        public String attendu() {
            return "attendu.heure";
        }

        @Override
        public @Nullable String lire(String cellule, ZoneId fuseau) {
            return siExiste(ISO, cellule, heure -> LocalTime.parse(heure).toString());
        }
    }

    /** A local day and hour; the hour that the clocks skip in spring does not exist, of the two in autumn the first is meant. */
    record Moment() implements Temps {

        private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2})?");

        @Override
        public String typeSql() {
            return "timestamptz";
        }

        @Override
        public String attendu() {
            return "attendu.moment";
        }

        @Override
        public @Nullable String lire(String cellule, ZoneId fuseau) {
            return siExiste(ISO, cellule, moment -> {
                var local = LocalDateTime.parse(moment.replace(' ', 'T'));
                var existe = local.getYear() >= PREMIERE_ANNEE
                        && local.getYear() <= DERNIERE_ANNEE_D_UNE_HEURE
                        && !fuseau.getRules().getValidOffsets(local).isEmpty();
                return existe ? local.atZone(fuseau).toInstant().toString() : null;
            });
        }
    }

    record Fuseau() implements Temps {

        @Override
        public String typeSql() {
            return "text";
        }

        @Override
        public String attendu() {
            return "attendu.fuseau";
        }

        @Override
        public @Nullable String lire(String cellule, ZoneId fuseau) {
            return ZoneId.getAvailableZoneIds().contains(cellule) ? cellule : null;
        }
    }

    private static @Nullable String siExiste(
            Pattern forme, String cellule, Function<String, @Nullable String> lecture) {
        try {
            return forme.matcher(cellule).matches() ? lecture.apply(cellule) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
