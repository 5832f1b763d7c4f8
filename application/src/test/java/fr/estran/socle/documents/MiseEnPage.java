package fr.estran.socle.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What a reader would find wrong in how the pages of a document by lot are cut, on the sheets as they are printed. */
final class MiseEnPage {

    private static final Pattern MARQUE = Pattern.compile("(t\\d+)(?:([chn])|r(\\d+))\\b");
    private static final Pattern NUMERO = Pattern.compile("Page \\d+ sur \\d+");

    /** In points, which are the pixels of a sheet as it is drawn here: our margins, the head of the page left out. */
    private static final int HAUT = 76;

    private static final int BAS = 778;
    private static final int DROITE = 540;

    private final PDDocument pdf;
    private final Map<String, Lieux> tableaux = new TreeMap<>();
    private final List<String> fautes = new ArrayList<>();

    private MiseEnPage(PDDocument pdf) {
        this.pdf = pdf;
    }

    static List<String> fautes(PDDocument pdf) throws IOException {
        var examen = new MiseEnPage(pdf);
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            examen.lire(page);
            examen.regarder(page);
        }
        examen.tableaux.forEach(examen::juger);
        return examen.fautes;
    }

    private void lire(int page) throws IOException {
        var lecteur = new Lecteur();
        lecteur.setSortByPosition(true);
        lecteur.setStartPage(page);
        lecteur.setEndPage(page);
        var texte = NUMERO.matcher(lecteur.getText(pdf)).replaceAll("").strip();
        if (lecteur.droite > DROITE) {
            fautes.add("page " + page + " : le papier est trop étroit");
        }
        var marques = MARQUE.matcher(texte);
        while (marques.find()) {
            tableaux.computeIfAbsent(marques.group(1), _ -> new Lieux()).noter(marques.group(2), page);
        }
        if (texte.lines().toList().getLast().startsWith("titre")) {
            fautes.add("page " + page + " : un titre est seul en bas");
        }
    }

    private void regarder(int page) throws IOException {
        var feuille =
                new PDFRenderer(pdf).renderImage(page - 1, 1, ImageType.GRAY).getRaster();
        int bas = 0;
        for (int y = HAUT; y < BAS; y++) {
            for (int x = 0; x < feuille.getWidth(); x++) {
                if (feuille.getSample(x, y, 0) < 200) {
                    bas = y;
                }
            }
        }
        if (page < pdf.getNumberOfPages() && bas < (HAUT + BAS) / 2) {
            fautes.add("page " + page + " : elle est à moitié blanche");
        }
    }

    private void juger(String tableau, Lieux lieux) {
        if (lieux.lignes.isEmpty()) {
            fautes.add(tableau + " : ses lignes ne se lisent pas");
            return;
        }
        int total = lieux.lignes.values().stream().mapToInt(Integer::intValue).sum();
        var premiere = lieux.lignes.firstKey();
        if (!lieux.de("c").equals(List.of(premiere))) {
            fautes.add(tableau + " : la légende est coupée du tableau");
        }
        if (!lieux.de("h").equals(List.copyOf(lieux.lignes.keySet()))) {
            fautes.add(tableau + " : une page n'a pas l'en-tête, ou n'a que lui");
        }
        if (total > 1 && lieux.lignes.containsValue(1)) {
            fautes.add(tableau + " : une ligne est seule sur sa page");
        }
        if (!lieux.de("n").isEmpty() && !lieux.de("n").equals(List.of(lieux.lignes.lastKey()))) {
            fautes.add(tableau + " : la note est coupée du tableau");
        }
    }

    /** What runs past the margin is not drawn, but it is written. */
    private static final class Lecteur extends PDFTextStripper {

        private float droite;

        @Override
        protected void processTextPosition(TextPosition lettre) {
            if (!lettre.getUnicode().isBlank()) {
                droite = Math.max(droite, lettre.getXDirAdj() + lettre.getWidthDirAdj());
            }
            super.processTextPosition(lettre);
        }
    }

    /** The pages on which each part of a table is, and how many rows are on each. */
    private static final class Lieux {

        private final TreeMap<Integer, Integer> lignes = new TreeMap<>();
        private final Map<String, List<Integer>> pages = new HashMap<>();

        private void noter(@Nullable String partie, int page) {
            if (partie == null) {
                lignes.merge(page, 1, Integer::sum);
            } else {
                pages.computeIfAbsent(partie, _ -> new ArrayList<>()).add(page);
            }
        }

        private List<Integer> de(String partie) {
            return pages.getOrDefault(partie, List.of());
        }
    }
}
