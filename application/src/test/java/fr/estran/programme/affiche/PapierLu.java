package fr.estran.programme.affiche;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as its readers have it: what an eye sees on each page, what a voice says in the order of the tags. */
final class PapierLu {

    /** A letter where it stands, in points from the upper left corner. */
    record Lettre(int page, String texte, float gauche, float bas, float corps, float droite) {}

    final List<Lettre> lettres = new ArrayList<>();
    final List<String> pages = new ArrayList<>();
    final String voix;
    final List<String> roles = new ArrayList<>();
    float largeur;
    float hauteur;

    private final Map<PDPage, Map<Integer, String>> contenus = new HashMap<>();

    private PapierLu(PDDocument document) throws IOException {
        var oeil = new PDFTextStripper() {
            @Override
            protected void writeString(String texte, List<TextPosition> positions) throws IOException {
                for (var lettre : positions) {
                    lettres.add(new Lettre(
                            getCurrentPageNo(),
                            lettre.getUnicode(),
                            lettre.getXDirAdj(),
                            lettre.getYDirAdj(),
                            lettre.getFontSizeInPt(),
                            lettre.getXDirAdj() + lettre.getWidthDirAdj()));
                }
                super.writeString(texte, positions);
            }
        };
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            oeil.setStartPage(page);
            oeil.setEndPage(page);
            pages.add(oeil.getText(document));
        }
        for (var page : document.getPages()) {
            largeur = page.getMediaBox().getWidth();
            hauteur = page.getMediaBox().getHeight();
            var extrait = new PDFMarkedContentExtractor();
            extrait.processPage(page);
            extrait.getMarkedContents().forEach(contenu -> ranger(page, contenu));
        }
        var dite = new StringBuilder();
        var racine = document.getDocumentCatalog().getStructureTreeRoot();
        if (racine != null) {
            dire(racine, null, dite);
        }
        voix = dite.toString();
    }

    static PapierLu de(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PapierLu(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the eye sees alone, where a test asks for hundreds of papers what they say. */
    static String vu(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it, without the white between words, which a line that is folded changes. */
    static String serre(String texte) {
        return texte.replaceAll("[\\s\u00a0]+", "");
    }

    private void ranger(PDPage page, PDMarkedContent contenu) {
        var texte = new StringBuilder();
        for (var part : contenu.getContents()) {
            if (part instanceof TextPosition lettre) {
                texte.append(lettre.getUnicode());
            } else if (part instanceof PDMarkedContent dedans) {
                ranger(page, dedans);
            }
        }
        contenus.computeIfAbsent(page, _ -> new HashMap<>()).merge(contenu.getMCID(), texte.toString(), String::concat);
    }

    private void dire(PDStructureNode noeud, PDPage page, StringBuilder dite) {
        var ici = page;
        if (noeud instanceof PDStructureElement element) {
            roles.add(element.getStructureType());
            ici = element.getPage() == null ? page : element.getPage();
        }
        for (var enfant : noeud.getKids()) {
            switch (enfant) {
                case PDStructureNode dedans -> dire(dedans, ici, dite);
                case Integer marque ->
                    dite.append(contenus.getOrDefault(ici, Map.of()).getOrDefault(marque, ""));
                case PDMarkedContentReference renvoi ->
                    dite.append(contenus.getOrDefault(renvoi.getPage() == null ? ici : renvoi.getPage(), Map.of())
                            .getOrDefault(renvoi.getMCID(), ""));
                default -> {}
            }
        }
    }
}
