package fr.estran.commun;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one way in which a CSV leaves: no text in it is a formula to whoever opens it, and numbers stay numbers. */
public final class SortieCsv implements Closeable {

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
