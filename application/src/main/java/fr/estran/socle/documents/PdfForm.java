package fr.estran.socle.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import fr.estran.socle.documents.Largeurs.Papier;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;

/** Lays the page out on A4; the archives ask for PDF/A-2a, the law on accessibility for PDF/UA-1. */
final class PdfForm {

    private static final byte[] COULEURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** In points, of a notice that is read from across the street, and down to across a corridor. */
    private static final List<Integer> TAILLES = List.of(48, 42, 36, 31, 27, 23);

    static {
        XRLog.setLoggerImpl(new Journal());
    }

    private final HtmlForm html;

    PdfForm(HtmlForm html) {
        this.html = html;
    }

    byte[] octets(Document document) {
        var decoupe = Decoupage.pour(Papier.PDF, document);
        return octets(PdfArbre.lire(html.papier(decoupe)).mesurer(decoupe).preparer(decoupe));
    }

    byte[] aLaMain(Document document) {
        return octets(document, html.aLaMain(document));
    }

    /** In the largest letters with which one sheet holds it; in the smallest, on as many as it takes. */
    byte[] affiche(Document document) {
        var sortie = new byte[0];
        for (int points : TAILLES) {
            sortie = octets(document, html.affiche(document, points));
            if (feuilles(sortie) == 1) {
                break;
            }
        }
        return sortie;
    }

    private static int feuilles(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    private static byte[] octets(Document document, String page) {
        return octets(PdfArbre.lire(page).preparer(document));
    }

    static byte[] octets(org.w3c.dom.Document arbre) {
        var sortie = new ByteArrayOutputStream();
        try {
            moteur().withW3cDocument(arbre, null).toStream(sortie).run();
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
        return sortie.toByteArray();
    }

    private static PdfRendererBuilder moteur() {
        var moteur = new PdfRendererBuilder();
        for (var police : Police.values()) {
            moteur.useFont(
                    () -> new ByteArrayInputStream(police.octets()),
                    Police.FAMILLE,
                    police.graisse,
                    FontStyle.NORMAL,
                    true,
                    EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
        }
        moteur.useSVGDrawer(new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE));
        moteur.usePdfAConformance(PdfAConformance.PDFA_2_A);
        moteur.usePdfUaAccessibility(true);
        moteur.useColorProfile(COULEURS);
        moteur.withProducer("Estran");
        return moteur;
    }

    /** The library tells of its every step at the level where the application tells of its own. */
    private static final class Journal extends Slf4jLogger {

        @Override
        public boolean isLogLevelEnabled(Diagnostic message) {
            return message.getLevel().intValue() >= Level.WARNING.intValue() && super.isLogLevelEnabled(message);
        }
    }
}
