package fr.estran.socle.documents;

import static fr.estran.socle.documents.Xml.textes;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.documents.Bloc.Paragraphe;
import fr.estran.socle.documents.Bloc.Tableau;
import fr.estran.socle.documents.Bloc.Tableau.Colonne;
import fr.estran.socle.documents.PdfForm.HtmlForm;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlFormTests {

    private final HtmlForm html = new HtmlForm();
    private final Document rapport = Exemples.rapport();

    @Test
    void writes_one_title_and_a_sommaire_of_the_main_titres() throws Exception {
        var page = Xml.lire(html.page(rapport));

        assertThat(textes(page, "//h1")).containsExactly(rapport.titre());
        assertThat(textes(page, "//nav//a"))
                .containsExactlyElementsOf(textes(page, "//div[@id='corps']/h2"))
                .hasSize(4);
        assertThat(textes(page, "//nav//a[not(substring(@href, 2) = //h2/@id)]"))
                .isEmpty();
        assertThat(textes(page, "/html/@lang")).containsExactly("fr");
    }

    @Test
    void leaves_the_sommaire_out_when_there_is_nothing_to_list() throws Exception {
        var page = Xml.lire(html.page(new Document("Titre", "Sujet", "Auteur", List.of(new Paragraphe("Bonjour")))));

        assertThat(textes(page, "//nav")).isEmpty();
    }

    @Test
    void puts_the_fiche_of_an_act_before_the_sommaire_with_its_blanks_said() throws Exception {
        var page = Xml.lire(html.page(rapport));

        assertThat(textes(page, "//nav/preceding-sibling::dl//dd"))
                .startsWith("Commune de Port-Louvet")
                .endsWith("à compléter");
        assertThat(textes(page, "//dl/div[@class='blanc']")).hasSize(3);
    }

    @Test
    void writes_a_table_with_its_caption_and_headers() throws Exception {
        var page = Xml.lire(html.page(rapport));

        assertThat(textes(page, "//table[1]/caption")).contains("Passages par lieu et par trimestre");
        assertThat(textes(page, "//table[caption='Ateliers tenus en 2025']//thead//th[@scope='col']"))
                .containsExactly("Atelier", "Lieu", "Places", "Présents");
        assertThat(textes(page, "//table[caption='Ateliers tenus en 2025']//tbody//th[@scope='row']"))
                .hasSize(60);
        assertThat(textes(page, "//tbody/tr[not(th[1])]")).isEmpty();
        assertThat(textes(page, "//table[caption='Définitions']//*[@class='nombre']"))
                .isEmpty();
        assertThat(textes(page, "//table[caption='Ateliers tenus en 2025']//td[@class='nombre']"))
                .hasSize(120);
    }

    @Test
    void says_that_a_table_without_rows_has_nothing_to_show() throws Exception {
        var tableau =
                new Tableau("Pannes", List.of(new Colonne("Jour", false), new Colonne("Durée", true)), List.of(), null);
        var page = Xml.lire(html.page(new Document("Titre", "Sujet", "Auteur", List.of(tableau))));

        assertThat(textes(page, "//tbody/tr/td[@colspan='2']")).containsExactly("Aucune donnée");
    }

    @Test
    void lets_a_table_wider_than_the_screen_be_reached_by_keyboard() throws Exception {
        var page = Xml.lire(html.page(rapport));

        assertThat(textes(page, "//table[not(parent::div[@role='region'][@tabindex='0'][@aria-labelledby])]"))
                .isEmpty();
        assertThat(textes(page, "//div[@role='region'][not(@aria-labelledby = .//caption/@id)]"))
                .isEmpty();
    }

    @Test
    void draws_a_graphique_in_the_page_with_a_name_and_a_description() throws Exception {
        var page = Xml.lire(html.page(rapport));

        assertThat(textes(page, "//svg[@role='img'][@viewBox]/title")).hasSize(2);
        assertThat(textes(page, "//svg/desc").getFirst()).startsWith("Diagramme en barres.");
    }

    @Test
    void needs_nothing_from_outside() {
        assertThat(html.page(rapport)).doesNotContain("<script", "<link", "<img", "@import", "url(http");
        assertThat(html.page(rapport).replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
                .doesNotContain("http");
    }

    @Test
    void gives_the_same_page_for_the_same_document() {
        assertThat(html.page(rapport)).isEqualTo(html.page(Exemples.rapport()));
    }
}
