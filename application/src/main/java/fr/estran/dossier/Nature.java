package fr.estran.dossier;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a cell may hold: how it is read, and the type of the column that keeps it. */
public sealed interface Nature {

    /** A cell of a folder is a fact, not a book. */
    int LONGUEUR_MAXIMALE = 10_000;

    /** Of what a service records, nothing is older: a year 23 or 203 is a slip of the keyboard. */
    int PREMIERE_ANNEE = 1900;

    /** Of an hour, which is planned or past. A day may be the year 9999's, by which some mean that there is no end. */
    int DERNIERE_ANNEE_D_UNE_HEURE = 2199;

    String typeSql();

    /** The key of the sentence that says what was expected. */
    String attendu();

    /**
     * The value as the database reads it, or null where the cell does not hold what it should.
     *
     * @param fuseau of the town: hours in a folder are local
     */
    @Nullable String lire(String cellule, ZoneId fuseau);

    record Texte() implements Nature {

        @Override
        public String typeSql() {
            return "text";
        }

        @Override
        public String attendu() {
            return "attendu.texte";
        }

        @Override
        public @Nullable String lire(String cellule, ZoneId fuseau) {
            return cellule.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                    ? null
                    : cellule;
        }
    }

    /** Text of a set form: the id of a row, a code, a post code… */
    record Forme(Pattern pattern, String attendu) implements Nature {

        static final Forme CODE = new Forme(Pattern.compile("[a-z0-9_]{1,60}"), "attendu.code");
        static final Forme REFERENCE =
                new Forme(Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,59}"), "attendu.reference");
        static final Forme TRIMESTRE = new Forme(Pattern.compile("\\d{4}-T[1-4]"), "attendu.trimestre");
        static final Forme CODE_INSEE = new Forme(Pattern.compile("(\\d{2}|2A|2B)\\d{3}"), "attendu.code_insee");

        @Override
        public String typeSql() {
            return "text collate \"C\"";
        }

        @Override
        public @Nullable String lire(String cellule, ZoneId fuseau) {
            return pattern.matcher(cellule).matches() ? cellule : null;
        }
    }

    /** One of a closed list. */
    record Choix(Set<String> valeurs) implements Nature {

        @Override
        public String typeSql() {
            return "text collate \"C\"";
        }

        @Override
        public String attendu() {
            return "attendu.choix";
        }

        @Override
        public @Nullable String lire(String cellule, ZoneId fuseau) {
            return valeurs.contains(cellule) ? cellule : null;
        }
    }

    record OuiNon() implements Nature {

        @Override
        public String typeSql() {
            return "boolean";
        }

        @Override
        public String attendu() {
            return "attendu.oui_non";
        }

        @Override
        public @Nullable String lire(String cellule, ZoneId fuseau) {
            return switch (cellule) {
                case "oui" -> "true";
                case "non" -> "false";
                default -> null;
            };
        }
    }

    record JourDeSemaine() implements Nature {

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

    record Nombre(BigDecimal minimum, BigDecimal maximum, int decimales) implements Nature {

        @Override
        public String typeSql() {
            return decimales == 0 ? "integer" : "numeric";
        }

        @Override
        public String attendu() {
            return decimales == 0 ? "attendu.entier" : "attendu.decimal";
        }

        @Override
        public @Nullable String lire(String cellule, ZoneId fuseau) {
            if (cellule.length() > 20 || !cellule.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-')) {
                return null;
            }
            try {
                var nombre = new BigDecimal(cellule);
                var convient =
                        nombre.scale() <= decimales && nombre.compareTo(minimum) >= 0 && nombre.compareTo(maximum) <= 0;
                return convient ? nombre.toPlainString() : null;
            } catch (NumberFormatException e) {
                return null;
            }
        }
    }

    record Jour() implements Nature {

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
            try {
                return ISO.matcher(cellule).matches()
                                && LocalDate.parse(cellule).getYear() >= PREMIERE_ANNEE
                        ? cellule
                        : null;
            } catch (DateTimeException e) {
                return null;
            }
        }
    }

    record Heure() implements Nature {

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
            try {
                return ISO.matcher(cellule).matches() ? LocalTime.parse(cellule).toString() : null;
            } catch (DateTimeException e) {
                return null;
            }
        }
    }

    /** A local day and hour; the hour that the clocks skip in spring does not exist, of the two in autumn the first is meant. */
    record Moment() implements Nature {

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
            if (!ISO.matcher(cellule).matches()) {
                return null;
            }
            try {
                var local = LocalDateTime.parse(cellule.replace(' ', 'T'));
                var existe = local.getYear() >= PREMIERE_ANNEE
                        && local.getYear() <= DERNIERE_ANNEE_D_UNE_HEURE
                        && !fuseau.getRules().getValidOffsets(local).isEmpty();
                return existe ? local.atZone(fuseau).toInstant().toString() : null;
            } catch (DateTimeException e) {
                return null;
            }
        }
    }

    record Fuseau() implements Nature {

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
}
