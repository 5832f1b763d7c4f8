package fr.estran.bilan.consultation;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Tableur.SortieCsv;
import fr.estran.socle.documents.ClasseurOds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

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

    /** Spreadsheets allow 31 characters, and none of those that mean something in a reference. */
    private static String nomDeFeuille(String titre) {
        var permis = titre.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return permis.substring(0, Math.min(permis.length(), NOM_AU_PLUS)).strip();
    }

    /** Writes a sheet for Excel as it is written for LibreOffice: the head above the table, its sentences folded. */
    record FeuilleXlsx(Worksheet page) {

        private static final int LIGNE = 15;
        private static final int MARGE = 2;

        void ecrire(FeuilleDeTableur feuille) {
            var largeurs = feuille.largeurs();
            int rang = 0;
            for (var rangee : feuille.rangees().toList()) {
                ecrire(rang++, rangee);
            }
            for (int colonne = 0; colonne < largeurs.size(); colonne++) {
                page.width(colonne, largeurs.get(colonne) + MARGE);
            }
            int signes = largeurs.stream()
                    .skip(1)
                    .limit(ClasseurOds.SOUS_LA_TETE)
                    .mapToInt(Integer::intValue)
                    .sum();
            int tete = 0;
            for (var phrase : feuille.tete().values()) {
                plier(tete++, Math.max(1, Math.ceilDiv(phrase.length(), signes)));
            }
            habiller(tete + 1, rang - 1, largeurs.size() - 1);
        }

        private void ecrire(int rang, List<Object> rangee) {
            for (int colonne = 0; colonne < rangee.size(); colonne++) {
                if (rangee.get(colonne) instanceof Number nombre) {
                    page.value(rang, colonne, nombre);
                } else if (!rangee.get(colonne).equals("")) {
                    page.value(rang, colonne, rangee.get(colonne).toString());
                }
            }
        }

        /** Cells that are one for the reader are not made as high as their text by themselves. */
        private void plier(int rang, int plis) {
            page.style(rang, 0).bold().verticalAlignment("top").set();
            var phrase = page.range(rang, 1, rang, ClasseurOds.SOUS_LA_TETE);
            phrase.merge();
            phrase.style().wrapText(true).verticalAlignment("top").set();
            page.rowHeight(rang, plis * LIGNE);
        }

        /** On paper, the titles stand on each page, which is as wide as the table. */
        private void habiller(int titres, int derniere, int colonne) {
            page.range(titres, 0, derniere, colonne)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            page.range(titres, 0, titres, colonne)
                    .style()
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            for (int autre = 0; autre <= colonne; autre++) {
                if (page.value(titres + 1, autre) instanceof Number) {
                    page.style(titres, autre).horizontalAlignment("right").set();
                }
            }
            page.repeatRows(titres);
            page.pageOrientation("landscape");
            page.setFitToPage(true);
            page.fitToHeight((short) 0);
        }
    }
}
