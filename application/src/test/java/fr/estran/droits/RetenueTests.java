package fr.estran.droits;

import static fr.estran.droits.Cercles.EQUIPE;
import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import org.junit.jupiter.api.Test;

/** A door that is open to all says what slows down whoever goes through it: without that, the service does not start. */
class RetenueTests {

    @Test
    void is_asked_of_what_is_open_to_all_and_no_mere_reading() {
        assertThatIllegalArgumentException().isThrownBy(() -> Droit.de(POST, "/inscription", TOUT_LE_MONDE));
        assertThatIllegalArgumentException().isThrownBy(() -> Droit.de(DELETE, "/inscription", TOUT_LE_MONDE));
        assertThat(Droit.de(GET, "/programme", TOUT_LE_MONDE).frein()).isNull();
        assertThat(Droit.de(POST, "/equipe/inscrire", EQUIPE).frein()).isNull();
    }

    @Test
    void is_read_with_the_link_that_it_counts() {
        var porte = Droit.porte("/pro/{jeton}/{action}", Retenue.LIEN);
        assertThat(porte.frein()).isEqualTo(Retenue.LIEN);
        assertThat(porte.jeton("/pro/abc/42")).hasValue("abc");
        assertThat(Droit.porte("/rappelez-moi", Retenue.DEMANDE).jeton("/rappelez-moi"))
                .isEmpty();
    }
}
