package fr.estran.bilan.actes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks at a file that comes from outside and should be a PDF. */
final class PdfRecu {

    public enum Constat {
        LISIBLE,
        PAS_UN_PDF,
        PROTEGE
    }

    private PdfRecu() {}

    public static Constat examiner(byte[] fichier) {
        if (fichier.length < 5 || !new String(fichier, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-")) {
            return Constat.PAS_UN_PDF;
        }
        try (var document = Loader.loadPDF(fichier)) {
            return document.getNumberOfPages() > 0 ? Constat.LISIBLE : Constat.PAS_UN_PDF;
        } catch (InvalidPasswordException _) {
            return Constat.PROTEGE;
        } catch (IOException | RuntimeException illisible) {
            return Constat.PAS_UN_PDF;
        }
    }
}
