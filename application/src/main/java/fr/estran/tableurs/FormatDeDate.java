package fr.estran.tableurs;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;

/** Whether a number of an <code>.xlsx</code> is a day, an hour or a number: its format alone tells. */
final class FormatDeDate {

    private static final int DERNIER_JOUR = 2_958_465; // 31 December 9999
    private static final long SECONDES_PAR_JOUR = 86_400;

    private enum Quoi {
        NOMBRE,
        JOUR,
        TEMPS
    }

    private final Map<String, Quoi> formats = new HashMap<>();

    Cellule lire(BigDecimal nombre, Cell cellule) {
        return switch (quoi(cellule)) {
            case NOMBRE -> new Cellule.Nombre(nombre);
            case JOUR ->
                nombre.signum() >= 0 && nombre.intValue() <= DERNIER_JOUR
                        ? jour(nombre, cellule)
                        : new Cellule.Nombre(nombre);
            case TEMPS ->
                nombre.signum() >= 0 && nombre.intValue() <= DERNIER_JOUR ? temps(nombre) : new Cellule.Nombre(nombre);
        };
    }

    private static Cellule jour(BigDecimal nombre, Cell cellule) {
        try {
            return Cellule.moment(cellule.asDate());
        } catch (ExcelReaderException | NumberFormatException e) {
            return new Cellule.Nombre(nombre);
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
        return motif == null ? Quoi.NOMBRE : formats.computeIfAbsent(motif, FormatDeDate::quoi);
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
