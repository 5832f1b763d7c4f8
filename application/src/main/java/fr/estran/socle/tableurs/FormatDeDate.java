package fr.estran.socle.tableurs;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;

/** Whether a number of an <code>.xlsx</code> is a day, an hour or a number: its format alone tells. */
final class FormatDeDate {

    private static final BigDecimal APRES_LE_DERNIER_JOUR = BigDecimal.valueOf(2_958_466); // 1 January 10000
    private static final long SECONDES_PAR_JOUR = 86_400;

    /** A spreadsheet takes no longer one. */
    private static final int MOTIF = 255;

    private enum Quoi {
        NOMBRE,
        JOUR,
        TEMPS
    }

    private final Map<String, Quoi> formats = new HashMap<>();

    Cellule lire(BigDecimal nombre, Cell cellule) {
        var tel = Cellule.nombre(nombre, cellule.getRawValue());
        return switch (quoi(cellule)) {
            case NOMBRE -> tel;
            case JOUR -> estUnJour(nombre) ? jour(cellule, tel) : tel;
            case TEMPS -> estUnJour(nombre) ? temps(nombre) : tel;
        };
    }

    /** Compared as it is: cut down to an int, 4294967296 is a zero. */
    private static boolean estUnJour(BigDecimal nombre) {
        return nombre.signum() >= 0 && nombre.compareTo(APRES_LE_DERNIER_JOUR) < 0;
    }

    private static Cellule jour(Cell cellule, Cellule sinon) {
        try {
            return Cellule.moment(cellule.asDate());
        } catch (ExcelReaderException | NumberFormatException | DateTimeException e) {
            return sinon;
        }
    }

    private static Cellule temps(BigDecimal nombre) {
        return new Cellule.Temps(Duration.ofSeconds(Math.round(nombre.doubleValue() * SECONDES_PAR_JOUR)));
    }

    private Quoi quoi(Cell cellule) {
        var numero = cellule.getDataFormatId();
        if (numero == null) {
            return Quoi.NOMBRE;
        }
        if (numero >= 14 && numero <= 17
                || numero == 22
                || numero >= 27 && numero <= 36
                || numero >= 50 && numero <= 58) {
            return Quoi.JOUR;
        }
        if (numero >= 18 && numero <= 21 || numero >= 45 && numero <= 47) {
            return Quoi.TEMPS;
        }
        var motif = cellule.getDataFormatString();
        return motif == null || motif.length() > MOTIF
                ? Quoi.NOMBRE
                : formats.computeIfAbsent(motif, FormatDeDate::quoi);
    }

    /** What stands between quotes or brackets (a currency, a colour, a language) says nothing; <code>[h]</code> is a length. */
    private static Quoi quoi(String motif) {
        var premier = motif.split(";", -1)[0].toLowerCase(Locale.ROOT);
        var duree = premier.matches(".*\\[(h+|m+|s+)].*");
        var nu = premier.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.", "")
                .replace("general", "")
                .replace("standard", "");
        if (nu.matches(".*[yadj].*") && !nu.contains("#") && !nu.contains("am/pm") || nu.matches(".*m{3,}.*")) {
            return Quoi.JOUR;
        }
        return duree || nu.matches(".*[hs].*") ? Quoi.TEMPS : Quoi.NOMBRE;
    }
}
