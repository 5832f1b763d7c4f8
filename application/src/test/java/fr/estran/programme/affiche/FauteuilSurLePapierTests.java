package fr.estran.programme.affiche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.programme.affiche.ComparaisonDeSeances.ComparaisonDeLieux;
import fr.estran.socle.commun.LieuId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether a wheelchair gets in, on a paper that was handed out. */
class FauteuilSurLePapierTests {

    private static final LieuId SALLE = LieuId.nouveau();

    @Test
    void is_told_when_it_is_no_longer_true() {
        assertThat(entre(true, false))
                .containsExactly("Salle : le papier dit « Accessible en fauteuil roulant » ;"
                        + " on dit « Une personne en fauteuil roulant ne peut pas y entrer ».");
        assertThat(entre(true, null))
                .containsExactly("Salle : le papier dit « Accessible en fauteuil roulant » ; on ne le sait plus.");
    }

    @Test
    void is_no_difference_from_a_paper_that_never_said_it() {
        assertThat(entre(null, true)).isEmpty();
        assertThat(entre(true, true)).isEmpty();
    }

    private static List<String> entre(@Nullable Boolean papier, @Nullable Boolean aujourdhui) {
        return ComparaisonDeLieux.phrases(salle(papier), salle(aujourdhui)).stream()
                .map(phrase -> phrase.replace('\u00a0', ' '))
                .toList();
    }

    private static Plaquette.Lieu salle(@Nullable Boolean fauteuil) {
        return new Plaquette.Lieu(SALLE, "Salle", "1 rue", "", null, fauteuil);
    }
}
