package fr.estran.socle.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.secrets.CleDePapier.Lecture;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class CleDePapierTests {

    private static final byte[] SECRET = "ce que quelqu'un a dit".getBytes(UTF_8);

    @RepeatedTest(50)
    void opens_what_was_sealed_for_it_however_it_is_typed() {
        var papier = CleDePapier.tirer();
        assertThat(papier).matches("([2-9A-HJ-KM-NP-TW-Z]{5} ){6}[2-9A-HJ-KM-NP-TW-Z]{5}");
        var scelle = CleDePapier.sceller(SECRET, cle(papier).publique(), "essai");

        assertThat(cle(papier).publique()).matches("[A-Za-z0-9_-]{43}");
        assertThat(cle(papier.toLowerCase(Locale.ROOT).replace(" ", "-")).ouvrir(scelle, "essai"))
                .contains(SECRET);
        assertThat(scelle).hasSize(SECRET.length + 48);
    }

    @Test
    void opens_nothing_that_is_of_another_key_or_of_something_else_or_was_touched() {
        var cle = cle(CleDePapier.tirer());
        var scelle = CleDePapier.sceller(SECRET, cle.publique(), "essai");

        assertThat(cle(CleDePapier.tirer()).ouvrir(scelle, "essai")).isEmpty();
        assertThat(cle.ouvrir(scelle, "autre")).isEmpty();
        assertThat(cle.ouvrir(new byte[3], "essai")).isEmpty();
        assertThat(cle.ouvrir(new byte[90], "essai")).isEmpty();
        for (int place : new int[] {0, 31, 32, scelle.length - 1}) {
            var touche = scelle.clone();
            touche[place] ^= 1;
            assertThat(cle.ouvrir(touche, "essai")).as("octet %d", place).isEmpty();
        }
        assertThat(CleDePapier.sceller(SECRET, cle.publique(), "essai"))
                .as("sealed twice, it is never the same")
                .isNotEqualTo(scelle);
    }

    /** Each sign taken for each other, each pair of neighbours that changed places, each group in another's. */
    @Test
    void tells_in_which_group_a_slip_of_the_hand_is() {
        var papier = CleDePapier.tirer().replace(" ", "");
        for (int place = 0; place < papier.length(); place++) {
            int groupe = place / 5 + 1;
            for (var signe : (Sceau.SIGNES + "0O1ILUV").split("")) {
                if (!signe.equals(papier.substring(place, place + 1))) {
                    assertThat(CleDePapier.lire(papier.substring(0, place) + signe + papier.substring(place + 1)))
                            .isEqualTo(new Lecture.Fautive(List.of(groupe)));
                }
            }
        }
        var groupes = IntStream.range(0, 7)
                .mapToObj(rang -> papier.substring(rang * 5, rang * 5 + 5))
                .toList();
        var meles = groupes.get(1) + groupes.get(0) + String.join("", groupes.subList(2, 7));
        assertThat(CleDePapier.lire(meles))
                .isEqualTo(
                        groupes.get(0).equals(groupes.get(1))
                                ? CleDePapier.lire(papier)
                                : new Lecture.Fautive(List.of(1, 2)));
        assertThat(CleDePapier.lire(papier.substring(1))).isEqualTo(new Lecture.Longueur(34));
        assertThat(CleDePapier.lire("")).isEqualTo(new Lecture.Longueur(0));
    }

    private static CleDePapier cle(String papier) {
        return ((Lecture.Lue) CleDePapier.lire(papier)).cle();
    }
}
