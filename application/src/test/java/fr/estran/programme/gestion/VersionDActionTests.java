package fr.estran.programme.gestion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.vocabulaire.Reservation;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a form carries of what it was opened on is read by another process: after an upgrade, or beside. */
class VersionDActionTests {

    @Test
    void the_version_of_an_action_is_the_same_in_another_process() {
        var saisie = new SaisieAction(
                TypeDAction.ATELIER,
                "Atelier photos",
                "photos",
                8,
                null,
                null,
                "Trier ses photos.",
                null,
                null,
                true,
                Reservation.TOUS,
                LocalDate.of(2024, 1, 15),
                2,
                LocalDate.of(2024, 2, 1),
                "directe",
                16,
                null,
                null);

        assertThat(saisie.version()).isEqualTo("f3cd19cd");
    }
}
