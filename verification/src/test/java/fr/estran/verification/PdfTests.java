package fr.estran.verification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.documents.Bloc.Encadre;
import fr.estran.socle.documents.Bloc.Fiche;
import fr.estran.socle.documents.Bloc.Fiche.Mention;
import fr.estran.socle.documents.Bloc.Graphique;
import fr.estran.socle.documents.Bloc.Graphique.Barre;
import fr.estran.socle.documents.Bloc.Liste;
import fr.estran.socle.documents.Bloc.Paragraphe;
import fr.estran.socle.documents.Bloc.Photo;
import fr.estran.socle.documents.Bloc.Tableau;
import fr.estran.socle.documents.Bloc.Tableau.Colonne;
import fr.estran.socle.documents.Bloc.Titre;
import fr.estran.socle.documents.Charte;
import fr.estran.socle.documents.Document;
import fr.estran.socle.documents.Formes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The faults are made in our own file, one at a time: a judge that accepts everything would prove nothing. */
class PdfTests {

    private static final byte[] PDF = Formes.creer().pdf(document());

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void complies_with_both_norms_whatever_it_holds(PDFAFlavour norme) throws Exception {
        assertThat(VeraPdf.fautes(PDF, norme)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void complies_when_every_text_is_out_of_the_ordinary(PDFAFlavour norme) throws Exception {
        assertThat(VeraPdf.fautes(Formes.creer().pdf(partout("<b>&\u202F中文 😀 \u2192 e\u0301 ]]>")), norme))
                .isEmpty();
    }

    /** A logo is seen through where nothing is drawn. */
    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void complies_in_the_dress_of_a_town(PDFAFlavour norme) throws Exception {
        var charte = new Charte("#7a1f3d", image("png", BufferedImage.TYPE_INT_ARGB));
        assertThat(VeraPdf.fautes(Formes.creer().pdf(document(), charte), norme))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void still_complies_once_saved_again_which_is_how_the_faults_below_are_made(PDFAFlavour norme) throws Exception {
        assertThat(VeraPdf.fautes(abimer(_ -> {}), norme)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void is_refused_without_its_tags(PDFAFlavour norme) throws Exception {
        var pdf = abimer(document -> {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.MARK_INFO);
        });
        assertThat(VeraPdf.fautes(pdf, norme)).isNotEmpty();
    }

    @Test
    void is_refused_when_a_graphique_has_no_alternative() throws Exception {
        var pdf = abimer(document -> dictionnaires(document).stream()
                .filter(objet -> COSName.getPDFName("Figure").equals(objet.getCOSName(COSName.S)))
                .forEach(figure -> figure.removeItem(COSName.ALT)));
        assertThat(VeraPdf.fautes(pdf, PDFAFlavour.PDFUA_1))
                .singleElement()
                .asString()
                .startsWith("7.3 ");
    }

    @Test
    void is_refused_when_a_font_is_not_carried() throws Exception {
        var pdf = abimer(document -> dictionnaires(document).forEach(objet -> objet.removeItem(COSName.FONT_FILE2)));
        assertThat(VeraPdf.fautes(pdf, PDFAFlavour.PDFA_2_A)).anyMatch(faute -> faute.startsWith("6.2.11"));
    }

    @Test
    void is_refused_without_its_language() throws Exception {
        var pdf = abimer(document -> {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG);
            dictionnaires(document).forEach(objet -> objet.removeItem(COSName.LANG));
        });
        assertThat(VeraPdf.fautes(pdf, PDFAFlavour.PDFUA_1)).anyMatch(faute -> faute.startsWith("7.2"));
    }

    private static byte[] abimer(Degat degat) throws Exception {
        try (var document = Loader.loadPDF(PDF)) {
            degat.faire(document);
            var sortie = new ByteArrayOutputStream();
            document.save(sortie);
            return sortie.toByteArray();
        }
    }

    private static List<COSDictionary> dictionnaires(PDDocument document) {
        return document.getDocument().getXrefTable().keySet().stream()
                .map(document.getDocument()::getObjectFromPool)
                .map(COSObject::getObject)
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .toList();
    }

    private static Document document() {
        return partout("L’année 2025, à l’île d’Yeu : 1\u00A0248 personnes");
    }

    private static Document partout(String texte) {
        return new Document(
                texte,
                texte,
                texte,
                List.of(
                        new Fiche(List.of(new Mention(texte, texte), new Mention(texte, null))),
                        new Titre(2, texte),
                        new Paragraphe(texte.repeat(20)),
                        new Titre(3, texte),
                        new Liste(List.of(texte, texte)),
                        new Titre(4, texte),
                        new Encadre(texte),
                        new Graphique(
                                texte, texte, List.of(texte, texte), List.of(new Barre(texte, List.of(1248, 1091)))),
                        new Tableau(
                                texte,
                                List.of(new Colonne(texte, false), new Colonne(texte, true)),
                                Collections.nCopies(80, List.of(texte, texte)),
                                texte),
                        new Tableau(texte, List.of(new Colonne(texte, false)), List.of(), null),
                        new Photo(image("jpeg", BufferedImage.TYPE_INT_RGB), texte, texte)));
    }

    private static byte[] image(String format, int couleurs) {
        var octets = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(300, 200, couleurs), format, octets);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
        return octets.toByteArray();
    }

    private interface Degat {
        void faire(PDDocument document) throws Exception;
    }
}
