package fr.estran.ville.dangers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.estran.ville.dangers.PageDesDangers.LectureDesDangers;
import fr.estran.ville.dangers.PageDesDangers.LectureDesDangers.DangersLus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Sentences of distress, and sentences that only sound like it, kept with what is asked of each: floors. Those that nobody wrote for this
 * are the sentences of the search of needs: what people ask of such a service.
 */
@Tag("long")
class LectureDesDangersTests {

    private static final Path ICI = Path.of("src/test/resources/dangers");
    private static final Path BESOINS = Path.of("../banc/src/main/resources/besoins");

    private final LectureDesDangers lecture = new LectureDesDangers();

    private record Phrase(String dite, List<String> dangers) {}

    @Test
    void answers_with_the_page_nearly_every_sentence_of_distress_and_leaves_none_without_a_number() throws IOException {
        var phrases = phrases(ICI.resolve("phrases-de-danger.csv"));
        assertThat(phrases).hasSizeGreaterThan(640);

        assertThat(part(phrases, phrase -> !lire(phrase).surs().isEmpty())).isGreaterThan(0.98);
        assertThat(phrases.stream()
                        .filter(phrase -> lire(phrase).equals(DangersLus.AUCUN))
                        .map(Phrase::dite))
                .isEmpty();
    }

    @Test
    void says_which_danger_it_is() throws IOException {
        var phrases = phrases(ICI.resolve("phrases-de-danger.csv")).stream()
                .filter(phrase -> !phrase.dangers().isEmpty())
                .toList();
        assertThat(phrases).hasSizeGreaterThan(370);

        assertThat(part(
                        phrases,
                        phrase -> lire(phrase).surs().stream()
                                .anyMatch(danger -> phrase.dangers().contains(danger.code()))))
                .isGreaterThan(0.98);
    }

    @Test
    void lets_the_answers_stand_for_what_only_sounds_like_it() throws IOException {
        var phrases = phrases(ICI.resolve("phrases-qui-y-ressemblent.csv"));
        assertThat(phrases).hasSizeGreaterThan(600);

        assertThat(part(phrases, phrase -> lire(phrase).surs().isEmpty())).isGreaterThan(0.99);
        assertThat(part(phrases, phrase -> lire(phrase).equals(DangersLus.AUCUN)))
                .isGreaterThan(0.9);
    }

    @Test
    void leaves_nearly_all_that_people_ask_of_such_a_service_without_a_box() throws IOException {
        for (var fichier : List.of(
                "phrases.csv",
                "phrases-d-un-tiers.csv",
                "phrases-d-un-autre-tiers.csv",
                "phrases-de-biais.csv",
                "phrases-de-guichet.csv",
                "phrases-de-mise-au-point.csv")) {
            var phrases = phrases(BESOINS.resolve(fichier));
            assertThat(part(phrases, phrase -> lire(phrase).surs().isEmpty()))
                    .as(fichier)
                    .isGreaterThan(0.985);
            assertThat(part(phrases, phrase -> lire(phrase).equals(DangersLus.AUCUN)))
                    .as(fichier)
                    .isGreaterThan(0.96);
        }
    }

    @Test
    void reads_what_is_misspelt_written_short_or_without_accents() {
        for (var dite : List.of(
                "JVEUX MOURIR",
                "jve me suissidé",
                "mon mari me fraape",
                "jdor dehor",
                "ma mere est tombé elle respire plu",
                "le frere de 17 ans touche ma fille",
                "ils mattende a la sortie du lycee pour me taper",
                "le couple du dessous hurle et on entend des coups",
                "ça hurle dans l'appartement du dessus et il y a des coups",
                "mon voisin a embrassé sur la bouche une fille de 9 ans dans l'escalier",
                "mon voisin a embrassé sur la bouche une fille de 9 ans")) {
            assertThat(lecture.lire(dite).surs()).as(dite).isNotEmpty();
        }
    }

    @Test
    void takes_what_is_denied_for_a_doubt_and_what_is_of_a_film_too() {
        assertThat(lecture.lire("il ne me frappe pas").surs()).isEmpty();
        assertThat(lecture.lire("il ne me frappe pas").possibles()).containsExactly(Danger.COUPS);
        assertThat(lecture.lire("un film sur le suicide").surs()).isEmpty();
        assertThat(lecture.lire("mon mari a fait un AVC il y a plus de 6 mois et ne peut plus sortir")
                        .surs())
                .isEmpty();
        assertThat(lecture.lire("plus envie de vivre").surs()).containsExactly(Danger.SUICIDE);
    }

    @Test
    void takes_no_husband_for_a_forced_marriage_nor_children_who_come_along_for_children_who_are_beaten() {
        for (var dite : List.of(
                "mon mari ne veut pas apprendre l'informatique",
                "je suis seule avec mon fils, je voudrais une aide pour l'ordinateur",
                "je suis avec mes enfants",
                "ma lettre s'est perdue",
                "windows ne veut plus se réveiller de la veille")) {
            assertThat(lecture.lire(dite)).as(dite).isEqualTo(DangersLus.AUCUN);
        }
    }

    @Test
    void comes_to_the_end_of_a_long_letter() {
        var lettre = """
                Bonjour, je vous écris parce que mon fils m'a donné une tablette et que je ne sais pas m'en servir, ma voisine non plus, \
                elle est seule depuis que son mari est parti, et le soir on ne sait plus quoi faire de nos papiers.\s""".repeat(9);
        assertThat(lettre).hasSizeGreaterThan(1_900);
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> lecture.lire(lettre));
    }

    @Test
    void reads_nothing_in_nothing_and_is_neither_upset_nor_slow_with_what_is_no_sentence() {
        assertThat(lecture.lire(null)).isEqualTo(DangersLus.AUCUN);
        assertThat(lecture.lire(" \n\t ")).isEqualTo(DangersLus.AUCUN);
        assertThat(lecture.lire("||||| $ ^ !! <homme> viol*".repeat(3)).possibles())
                .isNotNull();
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (var i = 0; i < 20; i++) {
                lecture.lire("je veux pas plus mon ma me il elle le la ".repeat(10_000));
            }
        });
    }

    private DangersLus lire(Phrase phrase) {
        return lecture.lire(phrase.dite());
    }

    private static double part(List<Phrase> phrases, Predicate<Phrase> vraie) {
        return (double) phrases.stream().filter(vraie).count() / phrases.size();
    }

    private static List<Phrase> phrases(Path fichier) throws IOException {
        return Files.readAllLines(fichier).stream()
                .skip(1)
                .map(ligne -> {
                    var coupure = ligne.lastIndexOf(';');
                    return coupure < 0
                            ? new Phrase(ligne, List.of())
                            : new Phrase(
                                    ligne.substring(0, coupure),
                                    Arrays.stream(ligne.substring(coupure + 1).split(" "))
                                            .filter(code -> !code.isEmpty())
                                            .toList());
                })
                .toList();
    }
}
