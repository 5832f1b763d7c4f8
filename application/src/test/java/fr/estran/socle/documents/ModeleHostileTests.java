package fr.estran.socle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Zip;
import fr.estran.socle.documents.LectureModele.Lu;
import fr.estran.socle.documents.LectureModele.Refuse;
import fr.estran.socle.documents.ModeleRefuse.EndroitDeRefus;
import fr.estran.socle.documents.ModeleRefuse.RaisonDeRefus;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A model made by hand, by somebody who wants more of whoever opens the report than that they read it. */
class ModeleHostileTests {

    static final String LOGO = "Pictures/logo.png";

    static final String TETE = """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
            xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0"
            xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" office:version="1.3"
            """;

    static final String STYLES = "<office:document-styles " + TETE + """
            ><office:font-face-decls>%2$s</office:font-face-decls><office:styles>%3$s</office:styles><office:master-styles>
            <style:master-page style:name="Standard" style:display-name="Page courante"><style:header><text:p>Ville d’Exemple
            <draw:frame><draw:image xlink:href="Pictures/logo.png"/></draw:frame>%1$s</text:p></style:header></style:master-page>
            </office:master-styles></office:document-styles>""";

    static final String CONTENU = "<office:document-content " + TETE
            + "><office:body><office:text><text:p>À remplacer %s</text:p></office:text></office:body></office:document-content>";

    @Test
    void pours_the_report_into_a_model_that_only_shows() throws Exception {
        var lien =
                "<text:a xlink:href=\"HTTPS://ville.exemple/page?a=1#b\">v</text:a><text:a xlink:href=\"mailto:mairie@ville.exemple\">m</text:a>";
        var parties = verse(modele(lien, "", ""));

        assertThat(parties.get("styles.xml"))
                .asString(StandardCharsets.UTF_8)
                .contains("HTTPS://ville.exemple/page?a=1#b");
        assertThat(parties).containsKey(LOGO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "&#106;avascript:alert(1)",
                "vnd.sun.star.script:a.py$b?language=Python&amp;location=user",
                "vnd.sun.star.expand:$UNO",
                "macro:///Standard.Module1.Main()",
                ".uno:Quit",
                "data:text/html,x",
                "file:///etc/passwd",
                "\\\\ailleurs.exemple\\partage",
                "//ailleurs.exemple/x",
                "smb://ailleurs.exemple/x",
                "ftp://ailleurs.exemple/x",
                "../voisin.odt",
                "https:ailleurs",
                "https://",
                "http://a.exemple/ javascript:x",
                "#Graphique|graphic",
                "mailto:"
            })
    void lets_a_link_lead_to_a_page_or_a_letter_only(String adresse) throws Exception {
        assertThat(refus(modele("<text:a xlink:href=\"" + adresse + "\">x</text:a>", "", "")))
                .returns(RaisonDeRefus.LIEN_INTERDIT, Refuse::raison)
                .extracting(Refuse::endroit)
                .asInstanceOf(InstanceOfAssertFactories.type(EndroitDeRefus.EnteteOuPied.class))
                .returns("Page courante", EndroitDeRefus.EnteteOuPied::page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<draw:a xlink:href=\"javascript:x\"/>",
                "<draw:area-rectangle xlink:href=\"file:///x\"/>",
                "<text:p text:style-name=\"javascript:x\"/>",
                "<text:p script:event=\"x\"/>"
            })
    void looks_at_whatever_may_be_clicked(String element) throws Exception {
        assertThat(refus(modele(element, "", "")).raison()).isEqualTo(RaisonDeRefus.LIEN_INTERDIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<draw:image xlink:href=\"https://ailleurs.exemple/x.png\"/>",
                "<draw:image xlink:href=\"../x.png\"/>",
                "<draw:image xlink:href=\"/Pictures/logo.png\"/>",
                "<draw:image xlink:href=\"Pictures/./logo.png\"/>",
                "<draw:image xlink:href=\"Pictures/%6cogo.png\"/>",
                "<draw:image xlink:href=\" Pictures/logo.png\"/>",
                "<draw:image xlink:href=\"Pictures/absente.png\"/>",
                "<style:background-image xlink:href=\"//ailleurs.exemple/x.png\"/>",
                "<draw:fill-image xlink:href=\"http://ailleurs.exemple/x.png\"/>",
                "<text:list-level-style-image xlink:href=\"file:///x.png\"/>",
                "<draw:text-box xlink:href=\"Pictures/logo.png\"/>",
                "<text:section svg:href=\"Pictures/logo.png\"/>"
            })
    void loads_nothing_that_is_not_a_picture_of_the_file(String element) throws Exception {
        assertThat(refus(modele(element, "", "")).raison()).isEqualTo(RaisonDeRefus.LIEN_EXTERIEUR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<draw:object xlink:href=\"./Object 1\"/>",
                "<draw:object-ole xlink:href=\"./Object 1\"/>",
                "<draw:plugin xlink:href=\"Pictures/logo.png\"/>",
                "<draw:applet draw:code=\"a\"/>",
                "<draw:floating-frame xlink:href=\"Pictures/logo.png\"/>",
                "<draw:image><office:binary-data>PHN2Zy8+</office:binary-data></draw:image>",
                "<form:form/>",
                "<office:forms/>",
                "<text:section><text:section-source xlink:href=\"Pictures/logo.png\"/></text:section>",
                "<table:table><table:table-source xlink:href=\"Pictures/logo.png\"/></table:table>",
                "<text:database-display text:table-name=\"t\"/>"
            })
    void refuses_what_holds_or_fetches_another_document(String element) throws Exception {
        assertThat(refus(modele(element, "", "")).raison()).isEqualTo(RaisonDeRefus.OBJET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<office:event-listeners/>",
                "<script:event-listener script:language=\"ooo:script\" xlink:href=\"vnd.sun.star.script:x\"/>",
                "<text:script>x</text:script>",
                "<text:execute-macro/>",
                "<text:dde-connection/>",
                "<office:dde-source office:dde-application=\"cmd\"/>",
                "<table:dde-link/>"
            })
    void refuses_what_runs_in_the_styles_and_in_the_text_that_is_left_out(String element) throws Exception {
        assertThat(refus(modele(element, "", "")).raison()).isEqualTo(RaisonDeRefus.MACROS);
        assertThat(refus(modele("", "", element)))
                .returns(RaisonDeRefus.MACROS, Refuse::raison)
                .returns(true, refus -> refus.endroit() instanceof EndroitDeRefus.Corps);
    }

    @ParameterizedTest
    @CsvSource({"Basic/Standard/x.xml", "basic/script-lc.xml", "Scripts/python/x.py", "Dialogs/Standard/x.xml"})
    void refuses_a_file_that_carries_macros(String nom) throws Exception {
        assertThat(refus(avec(nom, "x".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new Refuse(RaisonDeRefus.MACROS, new EndroitDeRefus.Partie(nom)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><image xlink:href=\"https://ailleurs.exemple/\"/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "GIF89a,",
                "%PDF-1.7",
                "\u0089PNG\r\n\u001a\nsans suite",
                ""
            })
    void refuses_under_the_name_of_a_picture_what_is_none(String texte) throws Exception {
        assertThat(refus(avec(LOGO, texte.getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo(new Refuse(RaisonDeRefus.IMAGE, new EndroitDeRefus.Partie(LOGO)));
    }

    @Test
    void refuses_a_drawing_whatever_its_name_and_a_picture_under_the_name_of_another() throws Exception {
        for (var nom : new String[] {"Pictures/x.svg", "Pictures/x.jpg", "Pictures/x", "META-INF/x.png", "x.png"}) {
            var parties = contenu("<draw:image xlink:href=\"" + nom + "\"/>", "", "");
            parties.put(nom, image("png", 4));
            assertThat(refus(Zip.deParties(parties)))
                    .isEqualTo(new Refuse(RaisonDeRefus.IMAGE, new EndroitDeRefus.Partie(nom)));
        }
    }

    @Test
    void keeps_a_jpeg_and_refuses_a_picture_that_would_fill_the_memory() throws Exception {
        var parties = contenu("<draw:image xlink:href=\"./media/photo.JPEG\"/>", "", "");
        parties.put("media/photo.JPEG", image("jpeg", 40));
        assertThat(verse(Zip.deParties(parties))).containsKey("media/photo.JPEG");

        assertThat(refus(avec(LOGO, immense())).raison()).isEqualTo(RaisonDeRefus.IMAGE);
    }

    @Test
    void keeps_nothing_of_the_file_but_styles_and_the_pictures_that_they_show() throws Exception {
        var police =
                "<style:font-face style:name=\"Mairie\"><svg:font-face-src><svg:font-face-uri xlink:href=\"https://ailleurs.exemple/p.ttf\"/></svg:font-face-src></style:font-face>";
        var parties = contenu(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x\"><a href=\"https://ailleurs.exemple\"/></svg>",
                police,
                "");
        for (var nom : new String[] {
            "settings.xml",
            "manifest.rdf",
            "Object 1/content.xml",
            "ObjectReplacements/Object 1",
            "Pictures/autre.svg",
            "Fonts/p.ttf",
            "Thumbnails/thumbnail.png",
            "Configurations2/accelerator/current.xml"
        }) {
            parties.put(nom, "<ailleurs/>".getBytes(StandardCharsets.UTF_8));
        }
        parties.put(
                "styles.xml",
                new String(parties.get("styles.xml"), StandardCharsets.UTF_8)
                        .replace(
                                "<office:styles>",
                                "<?xml-stylesheet href=\"https://ailleurs.exemple/x\"?><!-- ailleurs --><office:styles xml:base=\"https://ailleurs.exemple/\" href=\"https://ailleurs.exemple/\">")
                        .getBytes(StandardCharsets.UTF_8));
        var verse = verse(Zip.deParties(parties));

        assertThat(verse.keySet())
                .allMatch(nom -> nom.matches(
                                "mimetype|META-INF/manifest\\.xml|(content|styles|meta|settings)\\.xml|Pictures/graphique-\\d+\\.(svg|png)|Fonts/(normale|grasse)\\.ttf")
                        || nom.equals(LOGO));
        assertThat(verse.get("settings.xml"))
                .isEqualTo(Zip.parties(Formes.creer().odt(Exemples.rapport())).get("settings.xml"));
        assertThat(verse.get("styles.xml"))
                .asString(StandardCharsets.UTF_8)
                .doesNotContain("ailleurs", "onload", "w3.org/2000/svg")
                .contains("Mairie");
    }

    @Test
    void takes_a_report_of_ours_as_a_model_and_brings_our_fonts_again() throws Exception {
        var verse = verse(Formes.creer().odt(Exemples.rapport()));

        assertThat(Xml.textes(Xml.lire(verse.get("styles.xml")), "//@*[name()='xlink:href']"))
                .containsExactly("Fonts/normale.ttf", "Fonts/grasse.ttf");
    }

    @Test
    void reads_no_entity_no_depth_and_no_flood() throws Exception {
        var rires = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><a>&b;</a>";
        for (var nom : new String[] {"styles.xml", "content.xml"}) {
            for (Charset codage : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16}) {
                assertThat(refus(avec(nom, rires.getBytes(codage))))
                        .isEqualTo(new Refuse(RaisonDeRefus.ILLISIBLE, new EndroitDeRefus.Partie(nom)));
            }
            assertThat(refus(avec(nom, "<a>".repeat(200_000).getBytes(StandardCharsets.UTF_8)))
                            .raison())
                    .isEqualTo(RaisonDeRefus.ILLISIBLE);
            assertThat(refus(avec(nom, new byte[4 << 20])).raison()).isEqualTo(RaisonDeRefus.TROP_GROS);
        }
        var profond = "<text:span>".repeat(20_000) + "</text:span>".repeat(20_000);
        assertThat(refus(modele(profond, "", "")).raison()).isEqualTo(RaisonDeRefus.ILLISIBLE);
    }

    @Test
    void refuses_an_archive_that_says_one_thing_twice_or_locks_a_part() throws Exception {
        var deuxFois = new String(
                        avec("styles.xmm", "<autre/>".getBytes(StandardCharsets.UTF_8)), StandardCharsets.ISO_8859_1)
                .replace("styles.xmm", "styles.xml");
        assertThat(refus(deuxFois.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new Refuse(RaisonDeRefus.ILLISIBLE, new EndroitDeRefus.Partie("styles.xml")));

        var verrouille = modele("", "", "");
        verrouille[6] |= 1;
        assertThat(refus(verrouille).raison()).isIn(RaisonDeRefus.ILLISIBLE, RaisonDeRefus.CHIFFRE);
    }

    private static byte[] modele(String entete, String polices, String corps) throws Exception {
        return Zip.deParties(contenu(entete, polices, corps));
    }

    private static byte[] avec(String nom, byte[] octets) throws Exception {
        var parties = contenu("", "", "");
        parties.put(nom, octets);
        return Zip.deParties(parties);
    }

    private static Map<String, byte[]> contenu(String entete, String polices, String corps) throws Exception {
        var parties = new LinkedHashMap<String, byte[]>();
        parties.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
        parties.put("styles.xml", STYLES.formatted(entete, polices, "").getBytes(StandardCharsets.UTF_8));
        parties.put("content.xml", CONTENU.formatted(corps).getBytes(StandardCharsets.UTF_8));
        parties.put(LOGO, image("png", 4));
        return parties;
    }

    private static byte[] image(String format, int cote) throws Exception {
        var octets = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(cote, cote, BufferedImage.TYPE_INT_RGB), format, octets);
        return octets.toByteArray();
    }

    /** A true picture, whose head then announces more points than there is memory. */
    private static byte[] immense() throws Exception {
        var octets = ByteBuffer.wrap(image("png", 4)).putInt(16, 60_000).putInt(20, 60_000);
        var controle = new CRC32();
        controle.update(octets.array(), 12, 17);
        return octets.putInt(29, (int) controle.getValue()).array();
    }

    private static Map<String, byte[]> verse(byte[] modele) throws Exception {
        var lecture = LectureModele.de(modele);
        assertThat(lecture).isInstanceOf(Lu.class);
        return Zip.parties(
                Formes.creer().odt(Exemples.rapport(), ((Lu) lecture).modele().tenue()));
    }

    private static Refuse refus(byte[] modele) {
        var lecture = LectureModele.de(modele);
        assertThat(lecture).isInstanceOf(Refuse.class);
        return (Refuse) lecture;
    }
}
