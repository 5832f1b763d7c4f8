package fr.estran.bilan.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.rapport.Reperage.Motif;
import fr.estran.bilan.rapport.Reperage.Signale;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may speak of somebody, in words that were typed by hand. */
class ReperageTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Parmi eux, 3 ont plus de 80 ans.                        | PETIT_NOMBRE | 3 ont plus de 80 ans
            Trois ont plus de 80 ans.                               | PETIT_NOMBRE | Trois ont plus de 80 ans
            Cinq vivent seuls à Penhars.                            | PETIT_NOMBRE | Cinq vivent seuls à Penhars
            Sur dix inscrits, 2 ne sont pas venus.                  | PETIT_NOMBRE | dix inscrits
            Un seul n'a pas su finir.                               | PETIT_NOMBRE | Un seul n'a pas su finir
            Quelques-uns ne parlent pas français.                   | PETIT_NOMBRE | Quelques-uns ne parlent pas français
            Trois jeunes femmes sont venues.                        | PETIT_NOMBRE | Trois jeunes
            Deux nouveaux usagers par jour.                         | PETIT_NOMBRE | Deux nouveaux usagers
            Quelques personnes l'ont dit.                           | PETIT_NOMBRE | Quelques personnes
            Nous avons aidé 12 personnes.                           | NOMBRE | 12 personnes
            Une vingtaine de retraités l'ont dit.                   | NOMBRE | Une vingtaine de retraités
            1 274 participations.                                   | NOMBRE | 1 274 participations
            Nous avons aidé un monsieur aveugle de Penhars.         | QUELQU_UN | un monsieur aveugle de Penhars
            Cette dame revient chaque mardi.                        | QUELQU_UN | Cette dame revient chaque mardi
            La doyenne, une octogénaire, a ouvert une boîte mail.   | QUELQU_UN | une octogénaire
            Une personne âgée de 92 ans est venue.                  | QUELQU_UN | Une personne âgée de 92 ans
            Merci à Mme Le Goff pour son aide.                      | QUELQU_UN | Mme Le Goff
            """)
    void flags_what_may_be_few_people_or_one(String phrase, Motif motif, String extrait) {
        assertThat(dans(phrase)).first().isEqualTo(new Signale(motif, extrait, phrase));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nous avons aidé {394 = usagers 2023} personnes.",
                "Le 12 mars 2024, les personnes sont venues nombreuses.",
                "Le 4 mars, à 9 h 30, deux autres ateliers ont ouvert.",
                "Nous avons ouvert deux lieux, et tenu trois séances par semaine.",
                "Les usagers de 60 à 80 ans.",
                "Un atelier de plus, deux ou trois stages l'été.",
                "Le deuxième trimestre a compté 10 % de séances en plus.",
                "Voir page 3 : les cinq thèmes, les quatre quartiers.",
                "Un usager peut venir sans rendez-vous.",
                "1. Ouvrir le jeudi.",
                "En 2023 :\n\n- un atelier de plus ;\n- un lieu de plus.",
            })
    void flags_nothing_else(String phrase) {
        assertThat(dans(phrase)).isEmpty();
    }

    @Test
    void flags_each_time_that_it_is_written_and_asks_once_for_one_sentence() {
        assertThat(
                        dans(
                                "3 ont plus de 80 ans. Le reste est jeune.\n\nEn tout, 3 ont plus de 80 ans. 3 ont plus de 80 ans."))
                .extracting(Signale::phrase)
                .containsExactly("3 ont plus de 80 ans.", "En tout, 3 ont plus de 80 ans.");
    }

    /** What is ours looks after itself, as long as nobody touches it. */
    @Test
    void asks_for_nothing_of_what_the_records_say() {
        var notre = "Trois objectifs les guident. Deux personnes sur trois sont des femmes.";

        assertThat(Reperage.dans(notre + " Merci.", notre, Set.of())).isEmpty();
        assertThat(Reperage.dans("Deux personnes sur quatre sont des femmes.", notre, Set.of()))
                .hasSize(2);
    }

    @Test
    void finds_the_names_that_may_be_of_the_register_as_they_are_written() {
        var phrase = "Merci à Yann Le Gall et à Kernéis.";

        assertThat(Reperage.noms(phrase))
                .contains("Le Gall", "Kernéis", "Yann Le Gall")
                .doesNotContain("et", "à");
        assertThat(Reperage.dans(phrase, "", Set.of("Le Gall", "Kernéis")))
                .isEqualTo(
                        List.of(new Signale(Motif.NOM, "Le Gall", phrase), new Signale(Motif.NOM, "Kernéis", phrase)));
    }

    private static List<Signale> dans(String texte) {
        return Reperage.dans(texte, "", Set.of());
    }
}
