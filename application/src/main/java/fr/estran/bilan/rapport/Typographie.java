package fr.estran.bilan.rapport;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The customs of French print: dates, lists, elisions. */
public final class Typographie {

    private static final DateTimeFormatter SUITE_DE_DATE = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    private Typographie() {}

    public static String nombre(Number nombre) {
        var format = NumberFormat.getInstance(ULocale.FRENCH);
        format.setMaximumFractionDigits(1);
        return format.format(nombre);
    }

    /** One decimal, even when it is zero: means are read in columns. */
    static String moyenne(Quantite venues, Quantite choses) {
        var format = NumberFormat.getInstance(ULocale.FRENCH);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(venues.par(choses));
    }

    /** 1er février 2023. */
    public static String date(LocalDate jour) {
        return (jour.getDayOfMonth() == 1 ? "1er" : jour.getDayOfMonth()) + "\u00a0" + SUITE_DE_DATE.format(jour);
    }

    /** du 1er juillet au 10 septembre 2023: the year once if it is the same. */
    static String debutDe(LocalDate debut, LocalDate fin) {
        var date = date(debut);
        return debut.getYear() == fin.getYear() ? date.substring(0, date.length() - 5) : date;
    }

    /** a, b et c. */
    public static String liste(List<String> elements) {
        return elements.size() < 2
                ? String.join("", elements)
                : String.join(", ", elements.subList(0, elements.size() - 1)) + " et " + elements.getLast();
    }

    /** The same, for names that may hold an "et" of their own. */
    public static String reunir(List<String> noms) {
        return noms.stream().anyMatch(nom -> nom.contains(" et ")) ? String.join("\u202f; ", noms) : liste(noms);
    }

    public static String guillemets(String mot) {
        return "«\u00a0" + mot + "\u00a0»";
    }

    public static String majuscule(String mot) {
        return mot.isEmpty() ? mot : mot.substring(0, 1).toUpperCase(Locale.FRENCH) + mot.substring(1);
    }

    public static String minuscule(String mot) {
        return mot.isEmpty() ? mot : mot.substring(0, 1).toLowerCase(Locale.FRENCH) + mot.substring(1);
    }
}
