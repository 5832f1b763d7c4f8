package fr.estran.socle.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * Pages laid on sheets for whoever prints, folds and staples: no longer in the order of reading, so that no claim is made
 * about who may read them. Both sides are turned on the short edge.
 */
public final class Imposition {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float LARGEUR = 297 * MILLIMETRE;
    private static final PDRectangle A4 = new PDRectangle(LARGEUR, 210 * MILLIMETRE);
    private static final PDRectangle A3 = new PDRectangle(420 * MILLIMETRE, 297 * MILLIMETRE);

    /** The panel that is folded inwards is narrower, or it would crease. */
    private static final float RABAT = 97 * MILLIMETRE;

    private static final float VOLET = 100 * MILLIMETRE;
    private static final float GRAND_VOLET = 105 * MILLIMETRE;
    private static final float REPERE = 4 * MILLIMETRE;

    private final PDDocument source;
    private final PDDocument sortie;
    private final LayerUtility calques;

    private Imposition(PDDocument source, PDDocument sortie) {
        this.source = source;
        this.sortie = sortie;
        this.calques = new LayerUtility(sortie);
    }

    public static int pages(byte[] pdf) {
        return lire(pdf, PDDocument::getNumberOfPages);
    }

    /** Pages of A5, two on a side: folded once, stapled on the fold. What is left empty comes before the last page. */
    public static byte[] livret(byte[] pdf) {
        return faire(pdf, imposition -> {
            var ordre = ordreDuLivret(imposition.source.getNumberOfPages());
            for (int rang = 0; rang < ordre.size(); rang += 2) {
                imposition.feuille(
                        List.of(ordre.get(rang), ordre.get(rang + 1)), List.of(0f, LARGEUR / 2), List.of(LARGEUR / 2));
            }
        });
    }

    /**
     * Six panels of a sheet: outside, the flap, the back and the cover; inside, three that open on each other. Where the sheet
     * is folded, marks stand at its edges.
     */
    public static byte[] depliant(byte[] pdf) {
        return faire(pdf, imposition -> {
            imposition.feuille(List.of(2, 6, 1), List.of(0f, RABAT, RABAT + VOLET), List.of(RABAT, RABAT + VOLET));
            imposition.feuille(List.of(3, 4, 5), List.of(0f, VOLET, 2 * VOLET), List.of(VOLET, 2 * VOLET));
        });
    }

    /**
     * Eight panels of a sheet of A3 folded in two, and in two again: outside, two that one opens on, the back and the cover;
     * inside, four that open on each other.
     */
    public static byte[] grandDepliant(byte[] pdf) {
        return faire(pdf, imposition -> {
            var plis = List.of(GRAND_VOLET, 2 * GRAND_VOLET, 3 * GRAND_VOLET);
            var gauches = List.of(0f, GRAND_VOLET, 2 * GRAND_VOLET, 3 * GRAND_VOLET);
            imposition.feuille(A3, List.of(2, 3, 8, 1), gauches, plis);
            imposition.feuille(A3, List.of(4, 5, 6, 7), gauches, plis);
        });
    }

    /** From 1; 0 for a page that is left empty. The last page ends on the back. */
    static List<Integer> ordreDuLivret(int pages) {
        int places = Math.ceilDiv(pages, 4) * 4;
        return IntStream.range(0, places / 2)
                .boxed()
                .flatMap(cote -> cote % 2 == 0
                        ? IntStream.of(places - cote, cote + 1).boxed()
                        : IntStream.of(cote + 1, places - cote).boxed())
                .map(place -> place == places ? pages : place >= pages ? 0 : place)
                .toList();
    }

    private void feuille(List<Integer> pages, List<Float> gauches, List<Float> plis) throws IOException {
        feuille(A4, pages, gauches, plis);
    }

    /** @param plis where marks stand */
    private void feuille(PDRectangle papier, List<Integer> pages, List<Float> gauches, List<Float> plis)
            throws IOException {
        var feuille = new PDPage(papier);
        sortie.addPage(feuille);
        try (var trait = new PDPageContentStream(sortie, feuille)) {
            for (int rang = 0; rang < pages.size(); rang++) {
                int page = pages.get(rang);
                if (page >= 1 && page <= source.getNumberOfPages()) {
                    var largeur = rang + 1 < gauches.size() ? gauches.get(rang + 1) : papier.getWidth();
                    poser(
                            trait,
                            page - 1,
                            new PDRectangle(gauches.get(rang), 0, largeur - gauches.get(rang), papier.getHeight()));
                }
            }
            trait.setLineWidth(0.5f);
            for (float pli : plis) {
                trait.moveTo(pli, 0);
                trait.lineTo(pli, REPERE);
                trait.moveTo(pli, papier.getHeight() - REPERE);
                trait.lineTo(pli, papier.getHeight());
            }
            trait.stroke();
        }
    }

    /** In the middle of its place. */
    private void poser(PDPageContentStream trait, int page, PDRectangle place) throws IOException {
        var dessin = calques.importPageAsForm(source, page);
        trait.saveGraphicsState();
        trait.transform(Matrix.getTranslateInstance(
                place.getLowerLeftX() + (place.getWidth() - dessin.getBBox().getWidth()) / 2,
                (place.getHeight() - dessin.getBBox().getHeight()) / 2));
        trait.drawForm(dessin);
        trait.restoreGraphicsState();
    }

    private static byte[] faire(byte[] pdf, Geste geste) {
        return lire(pdf, source -> {
            try (var sortie = new PDDocument()) {
                sortie.getDocumentInformation()
                        .setTitle(source.getDocumentInformation().getTitle());
                geste.faire(new Imposition(source, sortie));
                var octets = new ByteArrayOutputStream();
                sortie.save(octets);
                return octets.toByteArray();
            }
        });
    }

    private static <T> T lire(byte[] pdf, Lecture<T> lecture) {
        try (var source = Loader.loadPDF(pdf)) {
            return lecture.lire(source);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    private interface Geste {
        void faire(Imposition imposition) throws IOException;
    }

    private interface Lecture<T> {
        T lire(PDDocument source) throws IOException;
    }
}
