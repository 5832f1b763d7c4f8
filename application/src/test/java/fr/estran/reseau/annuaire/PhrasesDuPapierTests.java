package fr.estran.reseau.annuaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PhrasesDuPapierTests {

    @Test
    void end_with_one_full_stop() {
        assertThat(PapierDeLAnnuaire.phrases("Les jeunes.", null, " ", "Sans condition"))
                .isEqualTo("Les jeunes. Sans condition.");
        assertThat(PapierDeLAnnuaire.phrases()).isEmpty();
    }

    @Test
    void say_nothing_of_an_address_that_nobody_knows() {
        assertThat(PapierDeLAnnuaire.ou(accueil(null, null))).isEmpty();
        assertThat(PapierDeLAnnuaire.ou(accueil(null, "salle 2"))).isEqualTo("(salle 2)");
        assertThat(PapierDeLAnnuaire.ou(accueil("1 quai", "salle 2"))).isEqualTo("1 quai (salle 2)");
        assertThat(PapierDeLAnnuaire.ou(accueil("1 quai", "Premier étage. Sonnez.")))
                .isEqualTo("1 quai (Premier étage. Sonnez)");
    }

    private static Accueil accueil(@Nullable String adresse, @Nullable String precisions) {
        return new Accueil(
                null, "MPT", adresse, null, null, null, null, null, null, precisions, List.of(), List.of(), null);
    }
}
