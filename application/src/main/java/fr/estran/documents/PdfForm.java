package fr.estran.documents;

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
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.logging.Level;

/** Lays the page out on A4; the archives ask for PDF/A-2a, the law on accessibility for PDF/UA-1. */
final class PdfForm {

    private static final byte[] COULEURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggerImpl(new Journal());
    }

    private final HtmlForm html;

    PdfForm(HtmlForm html) {
        this.html = html;
    }

    byte[] octets(Document document) {
        var arbre = PdfArbre.lire(html.papier(document)).preparer(document);
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
