package fr.estran.socle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.documents.Bloc.Fiche;
import fr.estran.socle.documents.Bloc.Fiche.Mention;
import fr.estran.socle.documents.Bloc.Paragraphe;
import fr.estran.socle.documents.Bloc.Tableau;
import fr.estran.socle.documents.Bloc.Tableau.Colonne;
import fr.estran.socle.documents.PdfForm.HtmlForm;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfFormTests {

    private final PdfForm pdf = new PdfForm(new HtmlForm());
    private final Document rapport = Exemples.rapport();

    @Test
    void says_who_wrote_it_about_what_and_in_which_language() throws Exception {
        try (var lu = lire(rapport)) {
            assertThat(lu.getDocumentInformation().getTitle()).isEqualTo(rapport.titre());
            assertThat(lu.getDocumentInformation().getAuthor()).isEqualTo(rapport.auteur());
            assertThat(lu.getDocumentInformation().getSubject()).isEqualTo(rapport.sujet());
            assertThat(lu.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
    }

    @Test
    void lets_a_screen_reader_say_every_text_in_order() throws Exception {
        try (var lu = lire(rapport)) {
            var textes = rapport.blocs().stream()
                    .flatMap(Textes::de)
                    .map(Glyphes::ecrivable)
                    .map(texte -> texte.replace('\u00A0', ' '));
            assertThat(LectureVocale.de(lu))
                    .containsSubsequence(textes.toList())
                    .contains("contre 611 en 2024");
        }
    }

    @Test
    void numbers_its_pages_and_repeats_its_title_from_the_second() throws Exception {
        try (var lu = lire(rapport)) {
            int pages = lu.getNumberOfPages();
            assertThat(pages).isGreaterThan(4);
            for (int page = 1; page <= pages; page++) {
                assertThat(texte(lu, page)).contains("Page " + page + " sur " + pages);
            }
            assertThat(texte(lu, 2)).startsWith(rapport.titre());
            assertThat(texte(lu, 1)).containsOnlyOnce(rapport.titre());
        }
    }

    @Test
    void writes_each_mention_of_a_fiche_on_a_line_and_in_order() throws Exception {
        try (var lu = lire(rapport)) {
            var lecteur = new PDFTextStripper();
            assertThat(texte(lu, 1)).contains("Collectivité Commune de Port-Louvet Objet Rapport annuel");
            assertThat(lecteur.getText(lu)).containsPattern("Collectivité +Commune de Port-Louvet");
        }
    }

    @Test
    void repeats_the_headers_of_a_table_on_each_of_its_pages() throws Exception {
        try (var lu = lire(rapport)) {
            for (int page = 1; page <= lu.getNumberOfPages(); page++) {
                if (texte(lu, page).contains("Médiathèque 1")) {
                    assertThat(texte(lu, page)).contains("Atelier Lieu Places Présents");
                }
            }
        }
    }

    @Test
    void writes_a_table_wider_than_the_paper_as_two_under_the_same_rows() throws Exception {
        try (var lu = lire(new Document("Titre", "Sujet", "Auteur", List.of(Exemples.large(12))))) {
            assertThat(texte(lu, 1) + texte(lu, 2))
                    .containsSubsequence(
                            "Actions par champ",
                            "Stages",
                            "Usages 9",
                            "Actions par champ (suite)",
                            "Usages 9",
                            "Une note.")
                    .containsOnlyOnce("Une note.")
                    .contains("téléphoniques", "Participations", "Accompagnements");
        }
    }

    @Test
    void folds_a_word_longer_than_its_place() throws Exception {
        var mot = "Llanfair".repeat(30);
        var lignes = List.of(List.of(mot, "1", mot), List.of("a", mot, "b"));
        var colonnes = List.of(new Colonne("A", false), new Colonne("B", true), new Colonne("C", false));
        var blocs =
                List.<Bloc>of(new Fiche(List.of(new Mention(mot, mot))), new Tableau("Mots", colonnes, lignes, mot));
        try (var lu = lire(new Document(mot, mot, mot, blocs))) {
            assertThat(MiseEnPage.fautes(lu)).isEmpty();
            assertThat(texte(lu, 1).replace(" ", "")).contains(mot);
        }
    }

    @Test
    void hangs_its_bookmarks_as_the_titres_are() throws Exception {
        try (var lu = lire(rapport)) {
            var racine = lu.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(racine.getTitle()).isEqualTo(rapport.titre());
            assertThat(titres(racine.children()))
                    .containsExactly(
                            "Ce que le service a fait",
                            "Les lieux d’accueil",
                            "Les ateliers, un par un",
                            "Comment ces chiffres sont établis");
            assertThat(titres(racine.getFirstChild().children())).containsExactly("Motifs de venue");
        }
    }

    @Test
    void carries_every_font_it_uses_drawings_included() throws Exception {
        try (var lu = lire(rapport)) {
            for (var page : lu.getPages()) {
                for (var nom : page.getResources().getFontNames()) {
                    var fonte = page.getResources().getFont(nom);
                    assertThat(fonte.isEmbedded()).isTrue();
                    assertThat(fonte.getName()).contains("AtkinsonHyperlegible");
                }
            }
        }
    }

    @Test
    void writes_close_to_what_it_was_told_when_the_font_lacks_a_character() throws Exception {
        var texte = "1\u202F248 rendez\u2011vous e\u0301te\u0301 \u2192 \uFB01n \u4E2D";
        try (var lu = lire(new Document("Titre", "Sujet", "Auteur", List.of(new Paragraphe(texte))))) {
            assertThat(texte(lu, 1)).contains("1\u00A0248 rendez-vous été -> fin ?");
        }
    }

    private PDDocument lire(Document document) throws Exception {
        return Loader.loadPDF(pdf.octets(document));
    }

    private static String texte(PDDocument lu, int page) throws Exception {
        var lecteur = new PDFTextStripper();
        lecteur.setStartPage(page);
        lecteur.setEndPage(page);
        return lecteur.getText(lu).replaceAll("[\\r\\n ]+", " ").strip();
    }

    private static List<String> titres(Iterable<PDOutlineItem> signets) {
        var titres = new ArrayList<String>();
        signets.forEach(signet -> titres.add(signet.getTitle()));
        return titres;
    }
}
