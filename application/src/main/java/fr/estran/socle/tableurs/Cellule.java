package fr.estran.socle.tableurs;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** What one cell holds. A CSV knows texts alone: what they say is for whoever reads them. */
public sealed interface Cellule {

    /** More than the largest and the smallest number of a spreadsheet have, before or after the point. */
    int CHIFFRES = 400;

    /** As one would type it; empty for an empty cell. */
    String texte();

    /** The day of a cell that holds midnight is a day: a spreadsheet has no other. */
    static Cellule moment(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? new Jour(moment.toLocalDate()) : new Moment(moment);
    }

    static Cellule texte(String texte) {
        return texte.isBlank() ? Rien.RIEN : new Texte(texte);
    }

    /** A number that would be written with more digits than anyone writes stays what was written: 1E999999999 is a billion of them. */
    static Cellule nombre(BigDecimal nombre, String ecrit) {
        return Math.abs((long) nombre.scale()) > CHIFFRES
                        || Math.abs((long) nombre.precision() - nombre.scale()) > CHIFFRES
                ? texte(ecrit)
                : new Nombre(nombre);
    }

    enum Rien implements Cellule {
        RIEN;

        @Override
        public String texte() {
            return "";
        }
    }

    record Texte(String texte) implements Cellule {}

    record Nombre(BigDecimal nombre) implements Cellule {

        @Override
        public String texte() {
            return nombre.signum() == 0 ? "0" : nombre.stripTrailingZeros().toPlainString();
        }
    }

    record Jour(LocalDate jour) implements Cellule {

        @Override
        public String texte() {
            return jour.toString();
        }
    }

    record Moment(LocalDateTime moment) implements Cellule {

        @Override
        public String texte() {
            return moment.toString();
        }
    }

    /** An hour of the day or a length: a spreadsheet writes both alike. */
    record Temps(Duration duree) implements Cellule {

        @Override
        public String texte() {
            return "%d:%02d".formatted(duree.toHours(), duree.toMinutesPart());
        }
    }

    record OuiNon(boolean oui) implements Cellule {

        @Override
        public String texte() {
            return oui ? "oui" : "non";
        }
    }

    /** What a formula gave that could not be computed, such as <code>#REF!</code>. */
    record Faute(String texte) implements Cellule {

        private static final Pattern FAUTE = Pattern.compile("#[A-Z/0]+[!?]|#N/A|Err:\\d+");

        static boolean est(String texte) {
            return FAUTE.matcher(texte).matches();
        }
    }
}
