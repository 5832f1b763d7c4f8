package fr.estran.socle.documents;

import java.util.List;
import org.springframework.stereotype.Component;

/** The three forms of a document, which say the same thing. */
@Component
public class Formes {

    private final HtmlForm html = new HtmlForm();
    private final PdfForm pdf = new PdfForm(html);
    private final OdtForm odt = new OdtForm();

    Formes() {}

    /** For those who have no Spring context, such as a command line or a check from outside. */
    public static Formes creer() {
        return new Formes();
    }

    /** One page that needs nothing else: it can be sent by mail or put on any site. */
    public String html(Document document) {
        return html.page(document);
    }

    /** PDF/A-2a and PDF/UA-1 at once: kept by the archives, read by a screen reader. */
    public byte[] pdf(Document document) {
        return pdf.octets(document);
    }

    /** The same norms, of a page that another module has written and dressed: well-formed XHTML, each heading with an id. */
    public byte[] pdf(String page) {
        return PdfForm.octets(PdfArbre.lire(page).preparer());
    }

    /** One file for a lot of letters, each for a window envelope. */
    public byte[] lettres(String titre, String auteur, List<Lettre> lettres) {
        return LettresPdf.octets(titre, auteur, lettres);
    }

    /** The same PDF, to be filled in by hand: 12 points at least, black on white, with room to write. */
    public byte[] pdfALaMain(Document document) {
        return pdf.aLaMain(document);
    }

    /** One sheet to put on a door, in letters as large as what it says allows. */
    public byte[] affiche(Document document) {
        return pdf.affiche(document);
    }

    /** For the office suite, with named styles that an agent can change. */
    public byte[] odt(Document document) {
        return odt.octets(document);
    }

    /** The same, in a town's own dress. */
    public byte[] odt(Document document, TenueOdt tenue) {
        return odt.octets(document, tenue);
    }
}
