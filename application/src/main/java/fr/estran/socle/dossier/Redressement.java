package fr.estran.socle.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a spreadsheet makes of a value that was right: a decimal comma, a day in the French order or as a number, a binary
 * fraction. Only where it can be read in one way.
 */
public final class Redressement {

    private static final LocalDate JOUR_ZERO = LocalDate.of(1899, 12, 30);

    /** From 1954 to 2119: what is counted in days, and no year. */
    private static final Pattern JOURS = Pattern.compile("([2-7]\\d{4})(?:[.,](\\d{1,17}))?");

    /** A day alone does not say when on that day. */
    private static final Pattern SANS_HEURE = Pattern.compile("\\d+|[\\d/.-]*[/-][\\d/.-]*");

    private static final Pattern JOUR = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?:[T ]+(.*))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]+(.*)");
    private static final Pattern HEURE = Pattern.compile("(\\d{1,2}) ?[:hH] ?(\\d{2})?(?::(\\d{2})(?:[.,]0+)?)?");
    private static final Pattern FRACTION = Pattern.compile("0[.,](\\d{1,17})");
    private static final int SECONDES = 86_400;

    private Redressement() {}

    /** The cell as a folder writes it; null where there is nothing to put right. */
    public static @Nullable String de(Nature nature, String cellule) {
        return switch (nature) {
            case Nature.Nombre nombre -> nombre(nombre, cellule);
            case Nature.OuiNon _ -> ouiNon(cellule);
            case Nature.Choix _, Temps.JourDeSemaine _ -> cellule.toLowerCase(Locale.FRENCH);
            case Nature.Forme _ ->
                cellule.matches("\\d{4}") && nature.equals(Nature.Forme.CODE_INSEE) ? "0" + cellule : null;
            case Temps.Jour _ -> jour(cellule);
            case Temps.Heure _ -> heure(cellule);
            case Temps.Moment _ -> SANS_HEURE.matcher(cellule).matches() ? null : moment(cellule);
            case Nature.Texte _, Nature.Liste _, Nature.Codes _, Image _, Temps.Fuseau _ -> null;
        };
    }

    /** What was put right, for a sentence: numbers, days and hours, or the capitals of a word. */
    public static String sorte(Nature nature) {
        return switch (nature) {
            case Nature.Nombre _, Nature.Forme _ -> "nombre";
            case Temps.Jour _, Temps.Heure _, Temps.Moment _ -> "moment";
            case Nature.OuiNon _,
                    Nature.Choix _,
                    Nature.Texte _,
                    Nature.Liste _,
                    Nature.Codes _,
                    Image _,
                    Temps.JourDeSemaine _,
                    Temps.Fuseau _ -> "mot";
        };
    }

    private static @Nullable String nombre(Nature.Nombre nature, String cellule) {
        var nu = cellule.replaceAll("[\\h\u202f]", "").replace(',', '.');
        if (nu.length() > 60 || !nu.matches("-?\\d+(\\.\\d+)?")) {
            return null;
        }
        var lu = new BigDecimal(nu);
        var arrondi = lu.setScale(Math.min(lu.scale(), nature.decimales()), RoundingMode.HALF_UP);
        var ecart = lu.subtract(arrondi).abs();
        return nature.arrondi() || ecart.compareTo(new BigDecimal("1e-9")) < 0 ? arrondi.toPlainString() : null;
    }

    private static @Nullable String ouiNon(String cellule) {
        return switch (cellule.toLowerCase(Locale.FRENCH)) {
            case "oui", "vrai", "true" -> "oui";
            case "non", "faux", "false" -> "non";
            default -> null;
        };
    }

    private static @Nullable String jour(String cellule) {
        var moment = moment(cellule);
        return moment != null && moment.endsWith("T00:00") ? moment.substring(0, 10) : null;
    }

    private static @Nullable String moment(String cellule) {
        var jours = JOURS.matcher(cellule);
        if (jours.matches()) {
            return JOUR_ZERO.plusDays(Long.parseLong(jours.group(1))) + "T" + fraction(jours.group(2));
        }
        var iso = ISO.matcher(cellule);
        if (iso.matches()) {
            return reunir(iso.group(1), iso.group(2));
        }
        var jour = JOUR.matcher(cellule);
        return jour.matches()
                ? reunir(
                        "%s-%02d-%02d".formatted(jour.group(3), entier(jour.group(2)), entier(jour.group(1))),
                        jour.group(4))
                : null;
    }

    private static @Nullable String reunir(String jour, @Nullable String heure) {
        var lue = heure == null ? "00:00" : heure(heure);
        return lue == null ? null : jour + "T" + lue;
    }

    private static @Nullable String heure(String cellule) {
        var fraction = FRACTION.matcher(cellule);
        if (fraction.matches()) {
            return fraction(fraction.group(1));
        }
        var heure = HEURE.matcher(cellule);
        if (!heure.matches()) {
            return null;
        }
        var minutes = heure.group(2) == null ? 0 : entier(heure.group(2));
        return entier(heure.group(1)) < 24 && minutes < 60
                ? "%02d:%02d".formatted(entier(heure.group(1)), minutes)
                : null;
    }

    /** Of a day, to the minute: a spreadsheet's noon is 0.5, and twenty past nine has seventeen digits. */
    private static String fraction(@Nullable String decimales) {
        if (decimales == null) {
            return "00:00";
        }
        var minutes = Math.round(Double.parseDouble("0." + decimales) * SECONDES / 60);
        return LocalTime.MIDNIGHT.plusMinutes(minutes).toString();
    }

    private static int entier(String chiffres) {
        return Integer.parseInt(chiffres);
    }
}
