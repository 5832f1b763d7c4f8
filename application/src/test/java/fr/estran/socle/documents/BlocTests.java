package fr.estran.socle.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.estran.socle.documents.Bloc.Fiche.Mention;
import fr.estran.socle.documents.Bloc.Graphique;
import fr.estran.socle.documents.Bloc.Graphique.Barre;
import fr.estran.socle.documents.Bloc.Paragraphe;
import fr.estran.socle.documents.Bloc.Tableau;
import fr.estran.socle.documents.Bloc.Tableau.Colonne;
import fr.estran.socle.documents.Bloc.Titre;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocTests {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void refuses_a_titre_that_would_break_the_outline(int niveau) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Titre(niveau, "Titre"));
    }

    @Test
    void refuses_a_document_without_a_title() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Document(" \u0001", "", "", List.of()));
    }

    @Test
    void refuses_a_ligne_narrower_or_wider_than_the_colonnes() {
        var colonnes = List.of(new Colonne("A", false), new Colonne("B", true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tableau("L", colonnes, List.of(List.of("1")), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tableau("L", colonnes, List.of(List.of("1", "2", "3")), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tableau("L", List.of(), List.of(), null));
    }

    @Test
    void refuses_a_barre_without_a_value_for_each_serie() {
        var barres = List.of(new Barre("A", List.of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Graphique("T", "D", List.of("X", "Y"), barres));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Graphique("T", "D", List.of("X", "Y", "Z"), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Barre("A", List.of(-1)));
    }

    @Test
    void refuses_a_graphique_that_says_nothing_to_who_does_not_see_it() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Graphique("T", " ", List.of("X"), List.of()));
    }

    @Test
    void reads_a_blank_valeur_as_one_to_fill() {
        assertThat(new Mention("Rapporteur", "  ").valeur()).isNull();
    }

    @Test
    void drops_the_characters_xml_refuses_and_keeps_the_others() {
        assertThat(new Paragraphe("a\u0000b\u000Bc\uD800d\uFFFEe\u009Cf\tg\nhé😀").texte())
                .isEqualTo("abcdef\tg\nhé😀");
    }

    @Test
    void keeps_its_own_copy_of_what_it_was_given() {
        var ligne = new java.util.ArrayList<>(List.of("a"));
        var tableau = new Tableau("L", List.of(new Colonne("A", false)), List.of(ligne), null);
        ligne.clear();
        assertThat(tableau.lignes()).containsExactly(List.of("a"));
    }
}
