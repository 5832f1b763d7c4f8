package fr.estran.socle.tableurs;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.tableurs.FeuilleRefusee.RefusDeFeuille;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes sheets, and reads them into lines that a test compares. */
final class Classeurs {

    private static final String OFFICE = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
            + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
            + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
            + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

    /** To be filled with further parts. */
    static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                    + " PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                    + "spreadsheetml.sheet.main+xml\"/>%s</Types>";

    private Classeurs() {}

    static Path xlsx(Path dossier, Consumer<Worksheet> remplir) throws IOException {
        var fichier = dossier.resolve("essai.xlsx");
        try (var sortie = Files.newOutputStream(fichier);
                var classeur = new Workbook(sortie, "Estran", "1.0")) {
            remplir.accept(classeur.newWorksheet("Feuille"));
        }
        return fichier;
    }

    /** @param corps what stands in {@code office:spreadsheet} */
    static Path ods(Path dossier, String corps) throws IOException {
        var contenu = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content " + OFFICE
                + "><office:body><office:spreadsheet>" + corps
                + "</office:spreadsheet></office:body></office:document-content>";
        var entrees = new LinkedHashMap<String, String>();
        entrees.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        entrees.put("content.xml", contenu);
        return zip(dossier.resolve("essai.ods"), entrees);
    }

    /** An <code>.xlsx</code> by hand: what the library that writes them does not write. */
    static Path aLaMain(Path dossier, Map<String, String> autres) throws IOException {
        var entrees = new LinkedHashMap<String, String>();
        entrees.put("[Content_Types].xml", TYPES.formatted(""));
        entrees.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r="
                        + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet"
                        + " name=\"F\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        entrees.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        entrees.putAll(autres);
        return zip(dossier.resolve("main.xlsx"), entrees);
    }

    static Path zip(Path fichier, Map<String, String> entrees) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(fichier))) {
            for (var entree : entrees.entrySet()) {
                zip.putNextEntry(new ZipEntry(entree.getKey()));
                zip.write(entree.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return fichier;
    }

    record Recues(LectureDeFeuille lecture, List<String> lignes) {

        RefusDeFeuille refus() {
            return ((LectureDeFeuille.Refusee) lecture).refus();
        }
    }

    static Recues lire(Path fichier) throws IOException {
        return lire(fichier, Bornes.HABITUELLES);
    }

    /** Each row as its number, then the kind and text of each cell. */
    static Recues lire(Path fichier, Bornes bornes) throws IOException {
        var lignes = new ArrayList<String>();
        var lecture = Tableurs.lire(fichier, ligne -> lignes.add(ligne.numero() + " " + dites(ligne)), bornes);
        return new Recues(lecture, lignes);
    }

    private static String dites(RangeeDeFeuille ligne) {
        return String.join(
                "|",
                ligne.cellules().stream()
                        .map(valeur -> valeur == Cellule.Rien.RIEN
                                ? ""
                                : valeur.getClass().getSimpleName() + ":" + valeur.texte())
                        .toList());
    }
}
