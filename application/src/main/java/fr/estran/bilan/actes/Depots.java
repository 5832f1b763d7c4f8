package fr.estran.bilan.actes;

import fr.estran.bilan.actes.Annexe.Sorte;
import fr.estran.socle.commun.Code;
import fr.estran.socle.droits.Journal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that people bring: the copy that comes back stamped. */
@Service
class Depots {

    private static final int TAILLE = 20 << 20;

    private final Rapports rapports;
    private final Archives archives;
    private final Journal journal;

    Depots(Rapports rapports, Archives archives, Journal journal) {
        this.rapports = rapports;
        this.archives = archives;
        this.journal = journal;
    }

    @Transactional
    public Depot deposerRetour(RapportId id, String nom, byte[] contenu, String par) {
        if (rapports.verrouiller(id).brouillon()) {
            return Depot.PAS_ENCORE_VALIDE;
        }
        if (contenu.length > TAILLE) {
            return Depot.TROP_GROS;
        }
        return switch (PdfRecu.examiner(contenu)) {
            case PAS_UN_PDF -> Depot.PAS_UN_PDF;
            case PROTEGE -> Depot.PROTEGE;
            case LISIBLE -> {
                archives.ajouter(id, Sorte.RETOUR, ReponseFichier.enPdf(ReponseFichier.propre(nom)), contenu, par);
                journal.noter("bilan.deposer_retour", id.valeur());
                yield Depot.GARDE;
            }
        };
    }

    /** What came of a file that was filed beside a report. */
    enum Depot implements Code {
        GARDE,
        TROP_GROS,
        PAS_UN_PDF,
        PROTEGE,
        PAS_ENCORE_VALIDE
    }

    /** Looks at a file that comes from outside and should be a PDF. */
    static final class PdfRecu {

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
}
