package fr.estran.bilan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.publication.ReponseEnMots.Fraction;
import fr.estran.socle.commun.Suppression;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReponseEnMotsTests {

    private static final int SEUIL = Suppression.SEUIL;

    @Test
    void says_of_36_in_46_that_they_are_more_than_three_in_four() {
        assertThat(ReponseEnMots.de("oui", 36, 46, SEUIL)).contains(new ReponseEnMots("oui", Fraction.TROIS_QUARTS));
    }

    /** The words are the same whatever the few are, if any: they tell nothing of how many they are, nor that all said so. */
    @Test
    void says_the_same_for_each_count_that_the_silence_leaves_open() {
        for (int tout = SEUIL; tout < 400; tout++) {
            int tous = tout;
            assertThat(IntStream.range(0, SEUIL)
                            .mapToObj(autres -> ReponseEnMots.de("oui", tous - autres, tous, SEUIL))
                            .distinct())
                    .as("of " + tout)
                    .hasSize(1);
        }
    }

    @Test
    void says_only_what_is_true() {
        for (int tout = SEUIL; tout < 400; tout++) {
            for (int autres = 0; autres < SEUIL; autres++) {
                int part = tout - autres;
                int tous = tout;
                ReponseEnMots.de("oui", part, tout, SEUIL)
                        .ifPresent(mots -> assertThat((double) part / tous)
                                .isGreaterThan(
                                        switch (mots.plusDe()) {
                                            case NEUF_DIXIEMES -> 0.9;
                                            case TROIS_QUARTS -> 0.75;
                                            case DEUX_TIERS -> 2.0 / 3;
                                            case LA_MOITIE -> 0.5;
                                        }));
            }
        }
    }

    @Test
    void is_silent_where_the_others_are_enough_to_be_counted_or_too_few_answered() {
        assertThat(ReponseEnMots.de("oui", 35, 46, SEUIL)).isEmpty();
        assertThat(ReponseEnMots.de("oui", 19, 20, SEUIL)).isEmpty();
    }
}
