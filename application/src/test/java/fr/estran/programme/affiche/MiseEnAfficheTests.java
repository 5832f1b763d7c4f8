package fr.estran.programme.affiche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.programme.affiche.Affichette.Partie;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Posters of towns that we do not have, measured. */
@Tag("long")
class MiseEnAfficheTests {

    private static final List<String> OU = List.of(
            "Maison de quartier du Moulin Vert (Penhars)",
            "10 rue de l’Exemple, 29000 Sainte-Mousse",
            "Premier étage, par l’ascenseur. Entrée par le jardin.",
            "Arrêt Moulin Vert");

    private final MiseEnAffiche mise = new MiseEnAffiche(PlaquettesInventees.habillage());

    static Stream<Affichette> affichettes() {
        return Stream.of(
                affichette("Photos", lignes(1), List.of("On trie."), OU),
                affichette(PlaquettesInventees.LONG, lignes(4), List.of(PlaquettesInventees.LONG.repeat(6)), OU),
                affichette("x".repeat(200), lignes(2), List.of("x".repeat(900)), OU),
                affichette("Salle des fêtes", lignes(60), List.of(), List.of("Salle des fêtes")),
                affichette("Trop", Collections.nCopies(3, "y ".repeat(2000)), List.of("z ".repeat(3000)), OU),
                affichette("Un titre ".repeat(60), lignes(80), lignes(80), Collections.nCopies(4, "ou ".repeat(170))));
    }

    @ParameterizedTest
    @MethodSource("affichettes")
    void hold_on_one_page_with_what_one_rings_and_photographs(Affichette affichette) {
        var lu = PapierLu.de(mise.poser(affichette));

        assertThat(lu.pages).hasSize(1);
        assertThat(PapierLu.serre(lu.voix))
                .contains(PapierLu.serre(affichette.titre()))
                .contains(PapierLu.serre("02 61 91 00 00 numerique.sainte-mousse.example"));
        assertThat(lu.lettres)
                .allMatch(lettre -> lettre.bas() <= lu.hauteur - 15 && lettre.droite() <= lu.largeur - 15);
    }

    @Test
    void are_in_letters_as_large_as_what_they_say_allows_and_never_under_14_points() {
        var court = PapierLu.de(mise.poser(affichette("Photos", lignes(1), List.of("On trie."), OU)));
        var long_ = PapierLu.de(mise.poser(affichette("Photos", lignes(14), List.of(), OU)));

        assertThat(court.lettres).allMatch(lettre -> lettre.corps() >= 18);
        assertThat(long_.lettres).allMatch(lettre -> lettre.corps() >= 14);
        assertThat(PapierLu.serre(long_.voix)).doesNotContain(PapierLu.serre("Tout ne tient pas"));
    }

    @Test
    void say_that_there_is_more_and_where_it_is_known_instead_of_a_second_page() {
        var lu = PapierLu.de(mise.poser(affichette("Photos", lignes(60), List.of("On trie."), OU)));

        assertThat(PapierLu.serre(lu.voix))
                .contains(PapierLu.serre("Ligne 0 "), PapierLu.serre("Ligne 9 "))
                .doesNotContain(PapierLu.serre("Ligne 59 "))
                .contains(PapierLu.serre("Tout ne tient pas sur cette page. Pour la suite, appelez le 02 61 91 00 00."))
                .contains(PapierLu.serre("Arrêt Moulin Vert"));
    }

    private static List<String> lignes(int combien) {
        return IntStream.range(0, combien)
                .mapToObj(rang -> "Ligne " + rang + " : mardi 6 et jeudi 8 février, de 9 h 30 à 12 h")
                .toList();
    }

    private static Affichette affichette(String titre, List<String> quand, List<String> quoi, List<String> ou) {
        return new Affichette(
                "Atelier",
                titre,
                List.of(
                        new Partie("Quand", quand, true, true),
                        new Partie("Où", ou, true, false),
                        new Partie("De quoi il s’agit", quoi, false, true)),
                null,
                "02\u00a061\u00a091\u00a000\u00a000",
                "numerique.sainte-mousse.example",
                "/programme",
                "Sainte-Mousse",
                "photos");
    }
}
