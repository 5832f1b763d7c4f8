package fr.estran.envois;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The town pays for texts that it sends, and for so many that strangers set off. */
@TestPropertySource(properties = {"estran.sms.du-public-par-heure=3", "estran.sms.du-public-par-jour=3"})
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
        assertThat(ville.faire(() -> contexte.getBean(Envois.class).retenus())).isEqualTo(2);
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
        assertThat(ville.faire(() -> contexte.getBean(Envois.class).retenus())).isZero();
    }
}
