package fr.estran.socle.base;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.commun.Constat.Gravite;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignesDesSauvegardesTests {

    private static final Instant MATIN = Instant.parse("2024-01-15T08:00:00Z");

    @Test
    void are_well_with_one_of_last_night() {
        assertThat(gravite(ilYA(6), null, false)).isEqualTo(Gravite.VA_BIEN);
        assertThat(gravite(ilYA(6), ilYA(60), true)).isEqualTo(Gravite.VA_BIEN);
    }

    @Test
    void are_told_when_the_last_is_of_three_days_ago() {
        var constat = SignesDesSauvegardes.dire(new EtatDesSauvegardes(ilYA(72), null, false), ilYA(1000), MATIN);

        assertThat(constat.gravite()).isEqualTo(Gravite.A_VOIR);
        assertThat(constat.dit()).contains("12 janvier 2024");
        assertThat(constat.faire()).contains("estran-sauvegarde");
    }

    @Test
    void are_told_when_one_could_not_be_put_back() {
        assertThat(gravite(ilYA(6), ilYA(6), false)).isEqualTo(Gravite.EN_PANNE);
    }

    /** An outside database is for others to back up, and a new one has not had a night. */
    @Test
    void are_told_when_there_is_none_of_a_database_of_two_days() {
        var jamais = new EtatDesSauvegardes(null, null, false);

        assertThat(SignesDesSauvegardes.dire(jamais, ilYA(48), MATIN).gravite()).isEqualTo(Gravite.A_VOIR);
        assertThat(SignesDesSauvegardes.dire(jamais, ilYA(5), MATIN).gravite()).isEqualTo(Gravite.A_SAVOIR);
        assertThat(SignesDesSauvegardes.dire(jamais, null, MATIN).gravite()).isEqualTo(Gravite.A_SAVOIR);
    }

    private static Gravite gravite(Instant derniere, Instant essai, boolean reussi) {
        return SignesDesSauvegardes.dire(new EtatDesSauvegardes(derniere, essai, reussi), ilYA(1000), MATIN)
                .gravite();
    }

    private static Instant ilYA(int heures) {
        return MATIN.minus(Duration.ofHours(heures));
    }
}
