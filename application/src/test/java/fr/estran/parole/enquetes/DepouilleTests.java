package fr.estran.parole.enquetes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.parole.enquetes.QuestionDEnquete.Choix;
import fr.estran.parole.enquetes.QuestionDEnquete.TypeDeQuestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DepouilleTests {

    private static final Enquete ENQUETE = new Enquete(
            EnqueteId.nouveau(),
            "E",
            "Essai",
            null,
            false,
            null,
            null,
            null,
            null,
            0,
            null,
            null,
            null,
            null,
            0,
            List.of(
                    question("age", TypeDeQuestion.CHOIX, "18_24", "60_69"),
                    question("aides", TypeDeQuestion.MULTIPLE, "atelier", "stage"),
                    question("mot", TypeDeQuestion.TEXTE)));

    @Test
    void counts_the_same_whatever_the_order_of_forms() {
        var bulletins = new ArrayList<Bulletin>();
        IntStream.range(0, 40)
                .forEach(rang -> bulletins.add(new Bulletin(Map.of(
                        "age", List.of(rang % 3 == 0 ? "18_24" : "60_69"), "aides", List.of("atelier", "stage")))));
        var meles = new ArrayList<>(bulletins);
        Collections.shuffle(meles, new Random(7));

        var comptes = Depouille.de(ENQUETE, bulletins).comptes();

        assertThat(Depouille.de(ENQUETE, meles).comptes()).isEqualTo(comptes);
        assertThat(comptes)
                .extracting(compte -> compte.question() + " " + compte.valeur() + " " + compte.nombre())
                .containsExactly(
                        "age * 40", "age 18_24 14", "age 60_69 26", "aides * 40", "aides atelier 40", "aides stage 40");
    }

    @Test
    void keeps_only_how_many_they_are_of_fewer_than_eleven() {
        var bulletins = Collections.nCopies(10, new Bulletin(Map.of("age", List.of("60_69"))));

        assertThat(Depouille.de(ENQUETE, bulletins)).isEqualTo(new Depouille(10, List.of(), List.of()));
    }

    @Test
    void sets_texts_apart_in_an_order_of_chance() {
        var bulletins = IntStream.range(0, 200)
                .mapToObj(rang -> new Bulletin(Map.of("mot", List.of("mot " + rang))))
                .toList();

        var textes = Depouille.de(ENQUETE, bulletins).textes();

        assertThat(textes).hasSize(200);
        var rangs = textes.stream()
                .map(texte -> Integer.parseInt(texte.texte().substring(4)))
                .toList();
        assertThat(rangs).isNotEqualTo(rangs.stream().sorted().toList());
        assertThat(textes.stream().map(texte -> texte.id().toString())).isSorted();
        assertThat(textes).allSatisfy(texte -> assertThat(texte.id().version()).isEqualTo(4));
    }

    private static QuestionDEnquete question(String code, TypeDeQuestion type, String... valeurs) {
        return new QuestionDEnquete(
                code,
                type,
                code,
                null,
                Stream.of(valeurs).map(valeur -> new Choix(valeur, null)).toList(),
                null);
    }
}
