package fr.estran.bilan.consultation;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Tableur.SortieCsv;
import fr.estran.socle.documents.ClasseurOds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.util.Arrays;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;

/** The files that spreadsheets read. */
enum Format implements Code {
    /** Semicolons and the mark of UTF-8: what a French Excel opens by a double click. */
    CSV("text/csv;charset=UTF-8") {
        @Override
        byte[] octets(FeuilleDeTableur feuille) throws IOException {
            var octets = new ByteArrayOutputStream();
            try (var texte = new OutputStreamWriter(octets, UTF_8)) {
                texte.write('\uFEFF');
                var csv = SortieCsv.dans(texte, ';', LineDelimiter.CRLF);
                feuille.rangees().forEach(csv::ligne);
                csv.close();
            }
            return octets.toByteArray();
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        byte[] octets(FeuilleDeTableur feuille) throws IOException {
            var octets = new ByteArrayOutputStream();
            try (var classeur = new Workbook(octets, "Estran", "1.0")) {
                new FeuilleXlsx(classeur.newWorksheet(nomDeFeuille(feuille.titre()))).ecrire(feuille);
            }
            return octets.toByteArray();
        }
    },
    ODS("application/vnd.oasis.opendocument.spreadsheet") {
        @Override
        byte[] octets(FeuilleDeTableur feuille) {
            return ClasseurOds.octets(
                    nomDeFeuille(feuille.titre()),
                    feuille.tete(),
                    feuille.largeurs(),
                    feuille.colonnes(),
                    feuille.lignes());
        }
    };

    private static final int NOM_AU_PLUS = 31;

    private final String type;

    Format(String type) {
        this.type = type;
    }

    abstract byte[] octets(FeuilleDeTableur feuille) throws IOException;

    String type() {
        return type;
    }

    static Optional<Format> de(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst();
    }

    /** Spreadsheets allow 31 characters, and none of those that mean something in a reference. */
    private static String nomDeFeuille(String titre) {
        var permis = titre.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return permis.substring(0, Math.min(permis.length(), NOM_AU_PLUS)).strip();
    }
}
