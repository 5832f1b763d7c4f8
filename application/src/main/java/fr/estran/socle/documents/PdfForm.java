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
import fr.estran.socle.documents.Bloc.Encadre;
import fr.estran.socle.documents.Bloc.Fiche;
import fr.estran.socle.documents.Bloc.Graphique;
import fr.estran.socle.documents.Bloc.Liste;
import fr.estran.socle.documents.Bloc.Paragraphe;
import fr.estran.socle.documents.Bloc.Photo;
import fr.estran.socle.documents.Bloc.Tableau;
import fr.estran.socle.documents.Bloc.Titre;
import fr.estran.socle.documents.Diagramme.Support;
import fr.estran.socle.documents.Largeurs.Papier;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        return octets(document, Charte.AUCUNE);
    }

    byte[] octets(Document document, Charte charte) {
        var decoupe = Decoupage.pour(Papier.PDF, document);
        return octets(
                PdfArbre.lire(html.papier(decoupe, charte)).mesurer(decoupe).preparer(decoupe));
    }

    byte[] aLaMain(Document document) {
        return octets(document, html.aLaMain(document));
    }

    byte[] aRemettre(Document document, Charte charte) {
        return octets(document, html.aRemettre(document, charte));
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

    /** Fills one set of templates, dressed for the screen or for the paper. */
    static final class HtmlForm {

        private static final TemplateEngine MODELES = TemplateEngine.createPrecompiled(ContentType.Html);
        private static final String ECRAN =
                Police.NORMALE.css() + Police.GRASSE.css() + Ressources.texte("/documents/ecran.css");
        private static final String PAPIER = Ressources.texte("/documents/papier.css");
        private static final String A_LA_MAIN = PAPIER + Ressources.texte("/documents/a-la-main.css");
        private static final String A_REMETTRE = PAPIER + Ressources.texte("/documents/a-remettre.css");
        private static final String AFFICHE = Ressources.texte("/documents/affiche.css");

        String page(Document document) {
            return page(document, Charte.AUCUNE);
        }

        String page(Document document, Charte charte) {
            return page(document, ECRAN + Glissement.css(document), Support.ECRAN, charte);
        }

        /** The same page as a well-formed XML document, for the PDF. */
        String papier(Document document, Charte charte) {
            return page(document, PAPIER, Support.PAPIER, charte);
        }

        /** The same, to be filled in by hand: larger, in black, with room to write. */
        String aLaMain(Document document) {
            return page(document, A_LA_MAIN, Support.PAPIER, Charte.AUCUNE);
        }

        /** The same, to be taken home by somebody who sees little. */
        String aRemettre(Document document, Charte charte) {
            return page(document, A_REMETTRE, Support.PAPIER, charte);
        }

        /** One sheet for a door, read from afar. @param points the size of its letters */
        String affiche(Document document, int points) {
            return page(document, AFFICHE + "body { font-size: " + points + "pt; }", Support.PAPIER, Charte.AUCUNE);
        }

        private static String page(Document document, String style, Support support, Charte charte) {
            var blocs = document.blocs();
            int debut = 0;
            while (debut < blocs.size() && blocs.get(debut) instanceof Fiche) {
                debut++;
            }
            var contenus = contenus(blocs, support, charte);
            var page = new StringOutput();
            MODELES.render(
                    "socle/documents/page.jte",
                    Map.of(
                            "document",
                            document,
                            "style",
                            charte.teindre(style),
                            "logo",
                            charte.source(),
                            "largeur",
                            charte.largeur(),
                            "hauteur",
                            Charte.hauteur(),
                            "entete",
                            contenus.subList(0, debut),
                            "corps",
                            contenus.subList(debut, contenus.size())),
                    page);
            return page.toString();
        }

        private static List<Content> contenus(List<Bloc> blocs, Support support, Charte charte) {
            var contenus = new ArrayList<Content>();
            for (int rang = 0; rang < blocs.size(); rang++) {
                contenus.add(contenu(blocs.get(rang), rang, support, charte));
            }
            return contenus;
        }

        private static Content contenu(Bloc bloc, int rang, Support support, Charte charte) {
            return switch (bloc) {
                case Fiche _ -> modele("fiche", Map.of("bloc", bloc));
                case Titre _ -> modele("titre", Map.of("bloc", bloc, "rang", rang));
                case Paragraphe _ -> modele("paragraphe", Map.of("bloc", bloc));
                case Liste _ -> modele("liste", Map.of("bloc", bloc));
                case Encadre _ -> modele("encadre", Map.of("bloc", bloc));
                case Tableau tableau -> modele("tableau", tableau(tableau, rang));
                case Graphique graphique ->
                    modele("graphique", Map.of("bloc", bloc, "svg", charte.teindre(svg(graphique, support, rang))));
                case Photo photo -> modele("photo", photo(photo));
            };
        }

        private static Map<String, Object> tableau(Tableau tableau, int rang) {
            return Map.of(
                    "bloc",
                    tableau,
                    "rang",
                    rang,
                    "groupes",
                    GroupesDeRangees.de(tableau),
                    "dense",
                    Glissement.dense(tableau));
        }

        /** In points of a screen, of which paper has three for four of its own. */
        private static Map<String, Object> photo(Photo photo) {
            var taille = TailleDImage.imprimee(photo, Largeurs.PAGE);
            return Map.of("bloc", photo, "largeur", (int) Math.round(taille.largeur() / 0.75), "hauteur", (int)
                    Math.round(taille.hauteur() / 0.75));
        }

        private static String svg(Graphique graphique, Support support, int rang) {
            return new Diagramme(graphique, support).svg("graphique-" + rang);
        }

        private static Content modele(String nom, Map<String, Object> valeurs) {
            return sortie -> MODELES.render("socle/documents/" + nom + ".jte", valeurs, sortie);
        }

        /** Says of a table that it can be pushed sideways, on a screen that is narrower than it and on no other. */
        static final class Glissement {

            /** What the style sheet gives the first column, in the unit of them all: the size of the letters of the page. */
            private static final double PREMIERE = 9;

            private static final String REGLE =
                    "@container (max-width: %.2frem) { #cadre-%d .glisse { display: block; } }\n";

            private Glissement() {}

            static String css(Document document) {
                var regles = new StringBuilder();
                for (int rang = 0; rang < document.blocs().size(); rang++) {
                    if (document.blocs().get(rang) instanceof Tableau tableau) {
                        regles.append(String.format(Locale.ROOT, REGLE, largeur(tableau), rang));
                    }
                }
                return regles.toString();
            }

            private static double largeur(Tableau tableau) {
                return dense(tableau)
                        ? Largeurs.surEcran(tableau, 0.92, 1.1, PREMIERE)
                        : Largeurs.surEcran(tableau, 1, 1.5, PREMIERE);
            }

            /** A table of many columns is written smaller. */
            static boolean dense(Tableau tableau) {
                return tableau.colonnes().size() > 6;
            }
        }
    }
}
