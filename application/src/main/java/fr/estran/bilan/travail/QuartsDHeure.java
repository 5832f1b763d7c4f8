package fr.estran.bilan.travail;

import static fr.estran.bilan.travail.MotsDuTemps.M;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Hours as they are typed, in quarters, and as they are said. */
final class QuartsDHeure {

    private static final Pattern DECIMALES = Pattern.compile("(\\d{1,2})(?:[.,](\\d{1,2}))?\\s*h?");
    private static final Pattern EN_MOTS = Pattern.compile("(\\d{1,2})\\s*h\\s*(\\d{2})(?:\\s*min)?");
    private static final int UN_JOUR = 24 * 60;

    private QuartsDHeure() {}

    /** 1,5 · 1.50 · 1 h 30; nothing where that is no number of quarters, or more than a day. */
    static OptionalInt lire(String saisi) {
        var propre = saisi.replaceAll("[\\s\u00a0\u202f]+", " ").strip();
        var minutes = BigDecimal.valueOf(-1);
        var mots = EN_MOTS.matcher(propre);
        if (mots.matches() && Integer.parseInt(mots.group(2)) < 60) {
            minutes = BigDecimal.valueOf(Long.parseLong(mots.group(1)) * 60 + Long.parseLong(mots.group(2)));
        } else {
            var decimales = DECIMALES.matcher(propre);
            if (decimales.matches()) {
                var reste = decimales.group(2) == null ? "0" : decimales.group(2);
                minutes = new BigDecimal(decimales.group(1) + "." + reste).multiply(BigDecimal.valueOf(60));
            }
        }
        var quarts = minutes.divideAndRemainder(BigDecimal.valueOf(15));
        return minutes.signum() < 0 || quarts[1].signum() != 0 || minutes.intValue() > UN_JOUR
                ? OptionalInt.empty()
                : OptionalInt.of(minutes.intValue());
    }

    /** As a field shows it: 1,5. */
    static String saisi(int minutes) {
        return heures(minutes).toPlainString().replace('.', ',');
    }

    static BigDecimal heures(int minutes) {
        var heures = BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(60), 2, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return heures.scale() < 0 ? heures.setScale(0) : heures;
    }

    /** As it is read: 1 h 30. */
    static String dire(int minutes) {
        return M.dire(
                "duree", "heures", minutes / 60, "minutes", minutes % 60 < 10 ? "0" + minutes % 60 : "" + minutes % 60);
    }

    /** The quarters that hold so many minutes. */
    static int arrondir(int minutes) {
        return Math.min(UN_JOUR, Math.ceilDiv(Math.max(minutes, 0), 15) * 15);
    }
}
