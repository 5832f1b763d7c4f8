package fr.estran.socle.commun;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a spreadsheet does with the texts that it is given: one that begins as a formula does is reckoned, and may send away what stands
 * beside it. An apostrophe before it keeps it a text, and is taken away again where the file is read: whatever was written comes
 * back as it was.
 *
 * <p>A spreadsheet may part a file otherwise than it was written (Excel in France, by semicolons): each place in a text where another
 * cell could begin is a beginning.
 */
public final class Tableur {

    private static final String DEBUT = "(?<=^|[;,\\t\\r\\n])";

    /** Those that East Asian editions take for the same are among them; a tab or a line's end is a beginning, and no formula. */
    private static final String FORMULE = "'*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]";

    private static final Pattern A_RETENIR = Pattern.compile(DEBUT + "(?=" + FORMULE + ")");
    private static final Pattern RETENU = Pattern.compile(DEBUT + "'(?=" + FORMULE + ")");

    private Tableur() {}

    /** Text that would be taken for a formula stays text. */
    public static String inerte(String texte) {
        return pourraitEnEtre(texte) ? A_RETENIR.matcher(texte).replaceAll("'") : texte;
    }

    /** Nearly no cell begins like one, or has a place in which another could begin: these alone are looked at closely. */
    private static boolean pourraitEnEtre(String texte) {
        for (int i = 0; i < texte.length(); i++) {
            var c = texte.charAt(i);
            if (c == ';' || c == ',' || c < ' ' || i == 0 && !Character.isLetterOrDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /** What {@link #inerte} was given. What no program of ours wrote has no such apostrophe, and is read as it stands. */
    public static String rendu(String cellule) {
        return cellule.indexOf('\'') < 0 ? cellule : RETENU.matcher(cellule).replaceAll("");
    }

    /** The one way in which a CSV leaves: no text in it is a formula to whoever opens it, and numbers stay numbers. */
    public static final class SortieCsv implements Closeable {

        private final CsvWriter csv;

        private SortieCsv(CsvWriter csv) {
            this.csv = csv;
        }

        /** Lines end as the RFC 4180 has it. */
        public static SortieCsv dans(Writer texte) {
            return new SortieCsv(CsvWriter.builder().build(texte));
        }

        public static SortieCsv dans(Writer texte, char separateur, LineDelimiter fin) {
            return new SortieCsv(CsvWriter.builder()
                    .fieldSeparator(separateur)
                    .lineDelimiter(fin)
                    .build(texte));
        }

        public void ligne(List<? extends @Nullable Object> cellules) {
            csv.writeRecord(cellules.stream().map(SortieCsv::cellule).toList());
        }

        private static String cellule(@Nullable Object cellule) {
            return switch (cellule) {
                case null -> "";
                case BigDecimal nombre -> nombre.toPlainString();
                case Number nombre -> nombre.toString();
                default -> Tableur.inerte(cellule.toString());
            };
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }
}
