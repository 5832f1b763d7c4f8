package fr.estran.socle.tableurs;

import fr.estran.socle.tableurs.FeuilleRefusee.RefusDeFeuille;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** An <code>.xlsx</code>, one row after the other. What is hidden was put aside by whoever made the file. */
final class LectureXlsx {

    /** With the formats of cells, without which a day is a number; what a cell cannot say is a fault of that cell alone. */
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private LectureXlsx() {}

    static void lire(Path fichier, CompteDeLecture compte) throws IOException, FeuilleRefusee {
        var dates = new FormatDeDate();
        try (var classeur = ouvrir(fichier)) {
            var feuilles = classeur.getSheets()
                    .filter(feuille -> feuille.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            if (feuilles.isEmpty()) {
                throw new FeuilleRefusee(RefusDeFeuille.SANS_FEUILLE);
            }
            for (var feuille : feuilles) {
                if (compte.veut(feuille.getName())) {
                    lire(feuille, dates, compte);
                }
            }
        }
    }

    private static ReadableWorkbook ouvrir(Path fichier) throws FeuilleRefusee {
        try {
            return avecOuSansFormats(fichier);
        } catch (IOException | RuntimeException e) {
            throw new FeuilleRefusee(RefusDeFeuille.ABIME);
        }
    }

    /** Some programs write no formats at all, which the reader does not forgive where it is asked for them. */
    private static ReadableWorkbook avecOuSansFormats(Path fichier) throws IOException {
        try {
            return new ReadableWorkbook(fichier.toFile(), OPTIONS);
        } catch (ExcelReaderException e) {
            return new ReadableWorkbook(fichier.toFile(), new ReadingOptions(false, true));
        }
    }

    private static void lire(Sheet feuille, FormatDeDate dates, CompteDeLecture compte) throws FeuilleRefusee {
        try (var lignes = feuille.openStream()) {
            Iterator<Row> suivantes = lignes.iterator();
            while (sansSurprise(suivantes::hasNext)) {
                var ligne = sansSurprise(suivantes::next);
                compte.ligne(ligne.getRowNum(), sansSurprise(() -> valeurs(ligne, dates, compte)));
            }
        } catch (IOException e) {
            throw new FeuilleRefusee(RefusDeFeuille.ABIME);
        }
    }

    /** Of the reader's failures alone: those of whoever receives the rows are not the file's. */
    private static <T> T sansSurprise(Supplier<T> lecture) throws FeuilleRefusee {
        try {
            return lecture.get();
        } catch (RuntimeException e) {
            throw new FeuilleRefusee(RefusDeFeuille.ABIME);
        }
    }

    private static List<Cellule> valeurs(Row ligne, FormatDeDate dates, CompteDeLecture compte) {
        var valeurs = new ArrayList<Cellule>(ligne.getCellCount());
        for (@Nullable Cell cellule : ligne) {
            valeurs.add(cellule == null ? Cellule.Rien.RIEN : valeur(cellule, dates));
            if (cellule != null && cellule.getType() == CellType.FORMULA) {
                compte.formule();
            }
        }
        return valeurs;
    }

    private static Cellule valeur(Cell cellule, FormatDeDate dates) {
        var lue = cellule.getValue();
        if (lue instanceof String texte && cellule.getType() != CellType.STRING && Cellule.Faute.est(texte)) {
            return new Cellule.Faute(texte);
        }
        return switch (lue) {
            case null -> Cellule.Rien.RIEN;
            case BigDecimal nombre -> dates.lire(nombre, cellule);
            case Boolean oui -> new Cellule.OuiNon(oui);
            case Object texte -> Cellule.texte(texte.toString());
        };
    }

    /** Whether a number of an <code>.xlsx</code> is a day, an hour or a number: its format alone tells. */
    static final class FormatDeDate {

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
}
