package fr.estran.socle.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader says of a PDF: the texts its tags hold, in their order, and the alternatives of its drawings. */
final class LectureVocale {

    private final StringBuilder dit = new StringBuilder();
    private final Map<PDPage, Map<Integer, String>> textes = new HashMap<>();

    private LectureVocale() {}

    static String de(PDDocument pdf) throws Exception {
        var lecture = new LectureVocale();
        for (var page : pdf.getPages()) {
            var extraction = new PDFMarkedContentExtractor();
            extraction.processPage(page);
            var morceaux = lecture.textes.computeIfAbsent(page, _ -> new HashMap<>());
            extraction.getMarkedContents().forEach(contenu -> retenir(contenu, morceaux));
        }
        lecture.lire(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
        return lecture.dit.toString().replaceAll("[\\s\\u00A0]+", " ");
    }

    private static void retenir(PDMarkedContent contenu, Map<Integer, String> morceaux) {
        var texte = new StringBuilder();
        for (var element : List.copyOf(contenu.getContents())) {
            if (element instanceof PDMarkedContent interieur) {
                retenir(interieur, morceaux);
            } else if (element instanceof TextPosition lettre) {
                texte.append(lettre.getUnicode());
            }
        }
        morceaux.merge(contenu.getMCID(), texte.toString(), String::concat);
    }

    private void lire(PDStructureNode noeud, PDPage page) {
        for (var enfant : noeud.getKids()) {
            switch (enfant) {
                case PDStructureElement element -> {
                    if (element.getAlternateDescription() != null) {
                        dit.append(element.getAlternateDescription());
                    }
                    lire(element, element.getPage() == null ? page : element.getPage());
                    dit.append(' ');
                }
                case PDMarkedContentReference renvoi -> dire(renvoi.getPage(), renvoi.getMCID());
                case Integer rang -> dire(page, rang);
                default -> {}
            }
        }
    }

    private void dire(PDPage page, int rang) {
        dit.append(textes.getOrDefault(page, Map.of()).getOrDefault(rang, ""));
    }
}
