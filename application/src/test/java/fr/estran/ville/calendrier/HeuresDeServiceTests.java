package fr.estran.ville.calendrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.ADeux;
import fr.estran.Ville;
import fr.estran.socle.droits.Role;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class HeuresDeServiceTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    HeuresDeService heures;

    @Autowired
    JdbcClient jdbc;

    /** From nine to noon on each day from Monday to Friday. Easter Monday 2024 is 1 April; 1 May is a Wednesday. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-15T08:00:00Z, 2, 2024-01-15T10:00:00Z",
        "2024-01-15T08:00:00Z, 4, 2024-01-16T09:00:00Z",
        "2024-01-19T10:00:00Z, 2, 2024-01-22T09:00:00Z",
        "2024-03-29T10:00:00Z, 2, 2024-04-02T08:00:00Z",
        "2024-04-30T09:00:00Z, 2, 2024-05-02T08:00:00Z"
    })
    void counts_hours_that_are_open_and_none_of_a_public_holiday(Instant depart, int combien, Instant attendu) {
        var ville = Ville.dans(contexte);

        var quand = ville.faire(() -> {
            jdbc.sql("insert into service_ouverture select structure_courante(), jour, '09:00', '12:00'"
                            + " from generate_series(1, 5) jour")
                    .update();
            return heures.apres(depart, combien);
        });

        assertThat(quand).isEqualTo(attendu);
    }

    /**
     * A talk begins at half past five, when nobody answers any more; a workshop on a Saturday. Noon is no end for what is
     * offered at a minute to it.
     */
    @ParameterizedTest
    @CsvSource({
        "2024-01-17T08:00:00Z, 6, 2024-01-18T16:30:00Z, 2024-01-18T11:00:00Z",
        "2024-01-18T10:00:00Z, 6, 2024-01-20T09:00:00Z, 2024-01-19T11:00:00Z",
        "2024-01-18T08:00:00Z, 6, 2024-01-19T09:30:00Z, 2024-01-19T09:30:00Z",
        "2024-01-18T08:00:00Z, 2, 2024-01-19T09:30:00Z, 2024-01-18T10:00:00Z",
        "2024-01-19T16:00:00Z, 6, 2024-01-20T09:00:00Z, 2024-01-20T09:00:00Z",
        "2024-01-19T09:00:00Z, 6, 2024-01-20T09:00:00Z, 2024-01-19T11:00:00Z",
        "2024-01-19T09:01:00Z, 6, 2024-01-20T09:00:00Z, 2024-01-20T09:00:00Z",
        "2024-01-19T10:59:00Z, 6, 2024-01-20T09:00:00Z, 2024-01-20T09:00:00Z"
    })
    void ends_an_offer_at_an_hour_at_which_somebody_answers(
            Instant depart, int combien, Instant debut, Instant attendu) {
        var quand = Ville.dans(contexte).faire(() -> {
            jdbc.sql("insert into service_ouverture select structure_courante(), jour, '09:00', '12:00'"
                            + " from generate_series(1, 5) jour")
                    .update();
            return heures.limite(depart, combien, debut);
        });

        assertThat(quand).isEqualTo(attendu);
    }

    @Test
    void ends_nothing_at_night_where_nobody_said_when_the_service_answers() {
        assertThat(Ville.dans(contexte).faire(() -> heures.apres(Instant.parse("2024-01-15T15:00:00Z"), 12)))
                .isEqualTo("2024-01-16T08:00:00Z");
    }

    @Test
    void counts_all_hours_of_a_service_that_never_opens() {
        assertThat(Ville.dans(contexte).faire(() -> heures.apres(Instant.parse("2024-05-01T08:00:00Z"), 3)))
                .isEqualTo("2024-05-01T11:00:00Z");
    }

    /** One gesture, without JavaScript; once each day has its hours, it is offered no more. */
    @Test
    void are_those_of_monday_on_the_days_left_empty_where_one_asks_for_it() {
        var ville = Ville.dans(contexte);
        var ici = "/equipe/programme/heures";
        var responsable = ville.visiteur(Role.RESPONSABLE);
        assertThat(responsable.lire(ici).body()).contains("Du mardi au vendredi, comme le lundi");

        assertThat(responsable
                        .remplir(
                                ici,
                                Map.of(
                                        "ouvre-1-1",
                                        "09:00",
                                        "ferme-1-1",
                                        "12:00",
                                        "ouvre-3-1",
                                        "14:00",
                                        "ferme-3-1",
                                        "17:00",
                                        "seuil",
                                        "5",
                                        "comme_lundi",
                                        "oui"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(ville.faire(() -> jdbc.sql("select jour || ' ' || ouvre from service_ouverture order by jour, ouvre")
                        .query(String.class)
                        .list()))
                .containsExactly("1 09:00:00", "2 09:00:00", "3 14:00:00", "4 09:00:00", "5 09:00:00");
        assertThat(responsable.lire(ici).body()).doesNotContain("comme le lundi");
    }

    @Test
    void are_put_together_where_two_people_set_them() {
        var ville = Ville.dans(contexte);
        var ici = "/equipe/programme/heures";
        assertThat(ville.visiteur(Role.RESPONSABLE)
                        .remplir(ici, Map.of("ouvre-1-1", "09:00", "ferme-1-1", "12:00", "seuil", "5"))
                        .statusCode())
                .isEqualTo(302);
        var aDeux = new ADeux(ville.visiteur(Role.RESPONSABLE), ville.visiteur(Role.RESPONSABLE), ici, ici);

        aDeux.gardentChacunLeLeur("ferme-1-1", "12:30", "seuil", "7");
        aDeux.choisissent("ferme-1-1", "13:00", "13:30", "mien");
    }
}
