package fr.estran.socle.documents;

import fr.estran.socle.documents.Bloc.Graphique;
import fr.estran.socle.documents.Bloc.Photo;
import fr.estran.socle.documents.Diagramme.Support;
import fr.estran.socle.documents.Largeurs.Papier;
import fr.estran.socle.documents.PdfForm.HtmlForm;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.jspecify.annotations.Nullable;
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
        return html(document, Charte.AUCUNE);
    }

    /** The same, dressed as the town is. */
    public String html(Document document, Charte charte) {
        return html.page(document, charte);
    }

    /** PDF/A-2a and PDF/UA-1 at once: kept by the archives, read by a screen reader. */
    public byte[] pdf(Document document) {
        return pdf(document, Charte.AUCUNE);
    }

    /** The same, dressed as the town is. */
    public byte[] pdf(Document document, Charte charte) {
        return pdf.octets(document, charte);
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

    /** The same PDF, to be taken home: 16 points at least, dressed as the town is. */
    public byte[] pdfARemettre(Document document, Charte charte) {
        return pdf.aRemettre(document, charte);
    }

    /** One sheet to put on a door, in letters as large as what it says allows. */
    public byte[] affiche(Document document) {
        return pdf.affiche(document);
    }

    /** For the office suite, with named styles that an agent can change. */
    public byte[] odt(Document document) {
        return odt(document, Charte.AUCUNE);
    }

    /** The same, dressed as the town is. */
    public byte[] odt(Document document, Charte charte) {
        return odt.octets(document, charte);
    }

    /** The same, in a town's own model. */
    public byte[] odt(Document document, TenueOdt tenue) {
        return odt.octets(document, tenue);
    }

    /**
     * Letters, one after the other, each for a DL window envelope (110 × 220 mm, window of 45 × 100 mm, 20 mm from its right and
     * lower edges) in which the sheet, folded in three, has some play: see ADR 0028.
     */
    static final class LettresPdf {

        private static final TemplateEngine MODELES = TemplateEngine.createPrecompiled(ContentType.Html);
        private static final String PAPIER = Ressources.texte("/documents/lettres.css");

        private LettresPdf() {}

        static byte[] octets(String titre, String auteur, List<Lettre> lettres) {
            var page = new StringOutput();
            MODELES.render(
                    "socle/documents/lettres.jte",
                    Map.of("titre", titre, "auteur", auteur, "style", PAPIER, "lettres", lettres),
                    page);
            return PdfForm.octets(PdfArbre.lire(page.toString()).preparer());
        }
    }

    /** Gathers the parts of an OpenDocument text: what it says, how it looks, its charts and its fonts. */
    static final class OdtForm {

        private static final String TYPE = "application/vnd.oasis.opendocument.text";
        private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
        private static final byte[] REGLAGES = Ressources.octets("/documents/odt-settings.xml");

        byte[] octets(Document document) {
            return octets(document, Charte.AUCUNE);
        }

        byte[] octets(Document document, Charte charte) {
            var decoupe = Decoupage.pour(Papier.ODT, document);
            var parties = new LinkedHashMap<String, byte[]>();
            parties.put("content.xml", utf8(new OdtContenu(Papier.ODT, charte).contenu(decoupe)));
            parties.put("styles.xml", utf8(charte.teindre(new String(TenueOdt.styles(), StandardCharsets.UTF_8))));
            if (charte.logo() != null) {
                parties.put(OdtContenu.LOGO, charte.logo());
            }
            return paquet(decoupe, parties, charte);
        }

        byte[] octets(Document document, TenueOdt tenue) {
            var papier = tenue.papier();
            var decoupe = Decoupage.pour(papier, document);
            var parties = new LinkedHashMap<String, byte[]>();
            parties.put("content.xml", utf8(tenue.habiller(new OdtContenu(papier, Charte.AUCUNE).contenu(decoupe))));
            parties.putAll(tenue.parties());
            return paquet(decoupe, parties, Charte.AUCUNE);
        }

        private static byte[] paquet(Document document, Map<String, byte[]> parties, Charte charte) {
            parties.put("meta.xml", utf8(meta(document)));
            parties.put("settings.xml", REGLAGES);
            parties.put("Fonts/normale.ttf", Police.NORMALE.octets());
            parties.put("Fonts/grasse.ttf", Police.GRASSE.octets());
            for (int rang = 0; rang < document.blocs().size(); rang++) {
                if (document.blocs().get(rang) instanceof Graphique graphique) {
                    var svg = charte.teindre(new Diagramme(graphique, Support.PAPIER).svg("graphique-" + rang));
                    parties.put(OdtContenu.image(rang, "svg"), utf8(svg));
                    parties.put(OdtContenu.image(rang, "png"), Pixels.png(svg));
                } else if (document.blocs().get(rang) instanceof Photo photo) {
                    parties.put(OdtContenu.image(rang, "jpg"), photo.jpeg());
                }
            }
            parties.put("META-INF/manifest.xml", Manifeste.de(TYPE, parties.keySet()));
            return Paquet.zip(TYPE, parties);
        }

        private static String meta(Document document) {
            return new Balises()
                    .ouvrir(
                            "office:document-meta",
                            "xmlns:office",
                            OFFICE,
                            "xmlns:meta",
                            "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
                            "xmlns:dc",
                            "http://purl.org/dc/elements/1.1/",
                            "office:version",
                            "1.3")
                    .ouvrir("office:meta")
                    .element("meta:generator", "Estran")
                    .element("dc:title", document.titre())
                    .element("dc:subject", document.sujet())
                    .element("meta:initial-creator", document.auteur())
                    .element("dc:creator", document.auteur())
                    .element("dc:language", "fr-FR")
                    .fermer()
                    .fermer()
                    .toString();
        }

        private static byte[] utf8(String texte) {
            return texte.getBytes(StandardCharsets.UTF_8);
        }

        /** The chart as dots, for the office suites that cannot draw SVG. */
        static final class Pixels extends ImageTranscoder {

            private static final float DENSITE = 2;

            private final ByteArrayOutputStream sortie = new ByteArrayOutputStream();

            private Pixels() {
                addTranscodingHint(KEY_WIDTH, DENSITE * Diagramme.LARGEUR_DU_PAPIER);
                addTranscodingHint(KEY_BACKGROUND_COLOR, Color.WHITE);
            }

            static byte[] png(String svg) {
                var pixels = new Pixels();
                try {
                    pixels.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput());
                } catch (TranscoderException panne) {
                    throw new IllegalStateException(panne);
                }
                return pixels.sortie.toByteArray();
            }

            /** Without transparency, which a chart does not need and which makes the file heavier. */
            @Override
            public BufferedImage createImage(int largeur, int hauteur) {
                return new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB);
            }

            @Override
            public void writeImage(BufferedImage image, @Nullable TranscoderOutput inutile) {
                try {
                    ImageIO.write(image, "png", sortie);
                } catch (IOException panne) {
                    throw new UncheckedIOException(panne);
                }
            }
        }
    }
}
