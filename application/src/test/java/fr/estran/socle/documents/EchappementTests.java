package fr.estran.socle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Zip;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Whatever is typed in a field is read back as it was typed, and nothing else. */
class EchappementTests {

    private static final String ATTAQUE = "<script>alert(1)</script> & ]]> \"'</style><corps/>${7}\u0001";
    private static final String LU = "<script>alert(1)</script> & ]]> \"'</style><corps/>${7}";

    private final Document document = Exemples.partout(ATTAQUE);
    private final Formes formes = Formes.creer();

    @Test
    void keeps_an_attack_a_text_in_the_page() throws Exception {
        var page = Xml.lire(formes.html(document));

        assertThat(Xml.textes(page, "//script")).isEmpty();
        assertThat(Xml.textes(page, "//title|//h1|//h2[@id!='sommaire']|//h3|//h4|//caption|//td|//desc|//figcaption"))
                .containsOnly(LU);
        assertThat(Xml.textes(page, "//p|//li/descendant-or-self::*[not(*)]|//dt|//th"))
                .containsOnly(LU);
        assertThat(Xml.textes(page, "//meta/@content[contains(., 'script')]"))
                .containsOnly(LU)
                .hasSize(3);
    }

    @Test
    void keeps_an_attack_a_text_in_the_pdf() throws Exception {
        try (var pdf = Loader.loadPDF(formes.pdf(document))) {
            var texte = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");

            assertThat(texte.split(java.util.regex.Pattern.quote("alert(1)"), -1).length)
                    .isGreaterThan(15);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(LU);
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
        }
    }

    @Test
    void keeps_an_attack_a_text_in_the_odt() throws Exception {
        var parties = Zip.parties(formes.odt(document));

        for (var partie : parties.entrySet()) {
            if (partie.getKey().matches(".*[.](xml|svg)")) {
                assertThat(Xml.textes(Xml.lire(partie.getValue()), "//script|//corps"))
                        .isEmpty();
            }
        }
        var contenu = Xml.lire(parties.get("content.xml"));
        assertThat(Xml.textes(
                        contenu,
                        "//*[name()='text:p' or name()='text:h' or name()='svg:desc'][string()]"
                                + "[not(*[name()='draw:frame'])]"))
                .containsOnly(LU, "<à compléter>");
        assertThat(Xml.textes(Xml.lire(parties.get("meta.xml")), "//*[name()='dc:title']"))
                .containsExactly(LU);
    }
}
