package fr.estran.banc.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.banc.places.Rejeu.Pas;
import fr.estran.socle.commun.InscriptionId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** The trials of the bench, each for a moment. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // All come from one machine.
        properties = "estran.freins.largesse=10000")
class EpreuvesTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Environment reglages;

    Terrain terrain;

    @BeforeEach
    void une_ville() {
        terrain = new Terrain(contexte, List.of(reglages.getRequiredProperty("local.server.port", Integer.class)));
    }

    @Test
    void promises_no_more_than_there_is_whatever_happens_and_writes_it_all_down() throws Exception {
        assertThat(new Melange(terrain, Duration.ofSeconds(4), () -> false).tenter())
                .contains("302=");
    }

    @Test
    void waits_for_nobody_for_ever_when_two_actions_are_taken_in_either_order() throws Exception {
        assertThat(new Croisements(terrain).enOrdreInverse(4)).isNotEmpty();
    }

    @Test
    void gets_right_what_others_got_wrong() throws Exception {
        assertThat(new Croisements(terrain).lesBords()).isNotEmpty();
    }

    @Test
    void gives_one_hour_to_one_of_fifty_and_one_room_to_one_of_two() throws Exception {
        assertThat(new UnSeulCreneau(terrain, 2).tenter()).contains("0 erreur");
    }

    @Test
    void sees_a_journal_that_promises_too_much_or_leaves_something_out() {
        var une = InscriptionId.nouveau();
        var prise = new Pas("etat", une, null, "confirmee", null);
        var autre = new Pas("etat", InscriptionId.nouveau(), null, "confirmee", null);

        assertThat(Rejeu.de(2, List.of(prise, autre)).prises()).isEqualTo(2);
        assertThatThrownBy(() -> Rejeu.de(1, List.of(prise, autre))).isInstanceOf(EpreuveManquee.class);
        assertThatThrownBy(() -> Rejeu.de(2, List.of(prise, new Pas("etat", une, "proposee", "expiree", null))))
                .isInstanceOf(EpreuveManquee.class);
    }
}
