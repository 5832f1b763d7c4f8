package fr.estran.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Visiteur;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.socle.base.Lectures;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The town pays for texts that it sends, and for so many that strangers set off. */
@TestPropertySource(properties = {"estran.sms.du-public-par-heure=3", "estran.sms.du-public-par-jour=3"})
@Tag("long")
class BudgetDesTextesTests extends BureauDePoste {

    @BeforeEach
    void rien_en_route() {
        SMS.clear();
        ville = nouvelle();
    }

    @Test
    void keeps_back_what_the_public_sets_off_and_nothing_that_the_team_says() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        for (var nom : new String[] {"Riou", "Kerbrat", "Morvan", "Hamon", "Tanguy"}) {
            atelier.inscrire("2024-01-15T09:00", nom, Seances.PAR_SMS);
        }
        passer("2024-01-15T09:01");

        assertThat(SMS).hasSize(3);
        assertThat(retenus()).isEqualTo(2);
        assertThat(messages(atelier.action))
                .filteredOn(dit -> dit.startsWith("confirmation sms a_envoyer"))
                .hasSize(2);

        // It is no failure: nobody is called for it, and it is tried again for as long as it takes.
        for (var minute = 12; minute < 60; minute += 11) {
            passer("2024-01-15T09:" + minute);
        }
        assertThat(messages(atelier.action)).noneMatch(dit -> dit.contains("a_appeler") || dit.contains("echoue"));

        // What the team says leaves all the same.
        atelier.annuler("2024-01-15T10:00", "2024-02-06T14:00");
        SMS.clear();
        passer("2024-01-15T10:01");
        assertThat(SMS).isNotEmpty();
    }

    /** Three texts, and one code: whoever waits for it has half an hour. */
    @Test
    void lets_a_code_leave_before_what_only_confirms_and_promises_none_that_would_wait() {
        var atelier = Atelier.de(contexte, ville, 20);
        atelier.faire(
                "update seance set debut = '2024-02-15 14:00+01', fin = '2024-02-15 16:00+01' where action_id = :id");
        IntStream.range(0, 5).forEach(rang -> demander(ville.visiteur(), atelier, rang));
        passer("2024-01-15T09:10");
        assertThat(SMS).hasSize(3);
        SMS.clear();

        var une = ville.visiteur();
        demander(une, atelier, 5);
        var autre = ville.visiteur();
        demander(autre, atelier, 6);
        assertThat(une.lire("/ma-place/confirmer").body()).contains("name=\"code\"");
        assertThat(autre.lire("/ma-place/confirmer").body())
                .contains("vous appellera au 06 39 98 70 06")
                .doesNotContain("name=\"code\"");
        passer("2024-01-15T09:20");
        assertThat(SMS)
                .singleElement()
                .satisfies(sms -> assertThat(sms.corps()).contains("+33639987005", "votre code pour confirmer"));

        // Another to the same person is another that the town pays for.
        assertThat(une.poster("/ma-place/corriger", Map.of("telephone", "06 39 98 70 05", "prevenir", "sms"))
                        .statusCode())
                .isEqualTo(429);
    }

    private static void demander(Visiteur qui, Atelier atelier, int rang) {
        var saisie = Map.of(
                "cle",
                UUID.randomUUID().toString(),
                "personnes[0].prenom",
                "Anne",
                "personnes[0].nom",
                "Riou" + (char) ('a' + rang),
                "telephone",
                "06 39 98 70 0" + rang);
        qui.depuis("127.0.7.1").poster("/programme/" + atelier.id + "/inscription", saisie);
    }

    @Test
    void lets_what_waits_leave_once_there_is_room() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        for (var nom : new String[] {"Riou", "Kerbrat", "Morvan", "Hamon"}) {
            atelier.inscrire("2024-01-15T09:00", nom, Seances.PAR_SMS);
        }
        passer("2024-01-15T09:01");
        assertThat(SMS).hasSize(3);
        ville.faire(() -> jdbc.sql("update debit set vide_le = vide_le - interval '1 day'")
                .update());

        passer("2024-01-15T09:12");

        assertThat(SMS).hasSize(4);
        assertThat(retenus()).isZero();
    }

    private int retenus() {
        return ville.faire(() -> contexte.getBean(Lectures.class)
                .lire(contexte.getBean(PlacesADire.class).retenus())
                .getFirst()
                .textes());
    }
}
