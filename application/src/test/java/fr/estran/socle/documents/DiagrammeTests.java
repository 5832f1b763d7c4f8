package fr.estran.socle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.documents.Bloc.Graphique;
import fr.estran.socle.documents.Bloc.Graphique.Barre;
import fr.estran.socle.documents.Diagramme.Support;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class DiagrammeTests {

    private static final String LONG = "Anticonstitutionnellement".repeat(8);

    @Test
    void writes_each_value_and_the_name_of_each_serie() throws Exception {
        var svg = svg(new Barre("Ateliers", List.of(1248, 0)));

        assertThat(Xml.textes(svg, "//text")).containsExactly("2025", "2024", "Ateliers", "1\u00A0248", "0");
    }

    @Test
    void draws_bars_in_proportion_and_none_for_zero() throws Exception {
        var svg = svg(new Barre("A", List.of(200, 100)), new Barre("B", List.of(0, 50)));
        var largeurs = Xml.textes(svg, "//rect[@stroke][@x='" + Diagramme.AXE + "']/@width").stream()
                .map(Double::valueOf)
                .toList();

        assertThat(largeurs).hasSize(3);
        assertThat(largeurs.get(1)).isCloseTo(largeurs.get(0) / 2, org.assertj.core.data.Offset.offset(1.0));
        assertThat(largeurs.get(2)).isCloseTo(largeurs.get(0) / 4, org.assertj.core.data.Offset.offset(1.0));
    }

    @Test
    void keeps_every_text_within_the_drawing() throws Exception {
        var svg = svg(new Barre(LONG, List.of(Integer.MAX_VALUE, 1)), new Barre("Un mot ".repeat(40), List.of(1, 2)));
        var textes = svg.getElementsByTagName("text");

        for (int rang = 0; rang < textes.getLength(); rang++) {
            var texte = (Element) textes.item(rang);
            double largeur = Police.GRASSE.largeur(texte.getTextContent(), 14);
            double x = Double.parseDouble(texte.getAttribute("x"));
            if (texte.getAttribute("text-anchor").equals("end")) {
                assertThat(x - largeur).as(texte.getTextContent()).isGreaterThan(-10);
            } else {
                assertThat(x + largeur).as(texte.getTextContent()).isLessThanOrEqualTo(Diagramme.LARGEUR);
            }
        }
        assertThat(Xml.textes(svg, "//text[contains(., '…')]")).hasSize(2);
    }

    @Test
    void tells_the_series_apart_without_colour() throws Exception {
        var svg = svg(new Barre("A", List.of(200, 100)));

        assertThat(Xml.textes(svg, "//rect[@stroke][@x='" + Diagramme.AXE + "']/@fill"))
                .containsExactly("#0b3d5c", "#f4efe6");
    }

    @Test
    void says_above_the_chart_what_it_is_of() throws Exception {
        var barres = List.of(new Barre("A", List.of(1, 2)));
        var nu = new Graphique("T", "Alternative", List.of("2025", "2024"), barres);
        var svg = Xml.lire(Dessin.svg(nu, "g", List.of("Usagers", "Règle : " + "un mot ".repeat(30))));
        var hauteurs = Xml.textes(svg, "//text[@x='1']/@y").stream()
                .map(Integer::valueOf)
                .toList();
        var legende = Integer.parseInt(Xml.textes(svg, "//text[@x='24']/@y").getFirst());

        assertThat(Xml.textes(svg, "//text[@font-weight='700'][@x='1']")).containsExactly("Usagers");
        assertThat(Xml.textes(svg, "//text[@x='1']")).hasSizeBetween(4, 8).doesNotContain("…");
        assertThat(hauteurs)
                .isSorted()
                .allSatisfy(hauteur -> assertThat(hauteur).isLessThan(legende));
    }

    @ParameterizedTest
    @EnumSource
    void cuts_no_label_of_a_hundred_letters(Support support) throws Exception {
        var libelle = "Prise en main d’un ordinateur, d’une tablette ou d’un téléphone, à domicile ou à la médiathèque";
        var graphique = new Graphique("Titre", "Description", List.of("2025"), List.of(new Barre(libelle, List.of(3))));
        var svg = Xml.lire(new Diagramme(graphique, support).svg("g"));

        assertThat(String.join(" ", Xml.textes(svg, "//text[@text-anchor='end']")))
                .isEqualTo(libelle);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void leaves_half_of_the_page_to_what_goes_with_twelve_barres(int series) {
        var barres = Collections.nCopies(12, new Barre("Permanences numériques", Collections.nCopies(series, 7)));
        var graphique = new Graphique("Titre", "Description", Collections.nCopies(series, "2025"), barres);

        assertThat(new Diagramme(graphique, Support.PAPIER).hauteurImprimee()).isLessThan(330);
        assertThat(new Diagramme(graphique, Support.PAPIER).largeurImprimee()).isBetween(330.0, 425.0);
    }

    private static org.w3c.dom.Document svg(Barre... barres) throws Exception {
        var graphique = new Graphique("Titre", "Description", List.of("2025", "2024"), List.of(barres));
        return Xml.lire(new Diagramme(graphique).svg("g"));
    }
}
