package fr.estran.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.vocabulaire.Moyen;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A means that refuses us rests, longer each time, and is tried again. */
class DisjoncteurTests {

    private static final Livraison MUETTE = Livraison.plusTard("passerelle_muette");

    private Instant maintenant = Instant.parse("2024-01-15T08:00:00Z");

    private final Disjoncteur disjoncteur = new Disjoncteur(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return maintenant;
        }
    });

    @Test
    void rests_after_three_refusals_in_a_row_and_no_sooner() {
        disjoncteur.noter(Moyen.SMS, MUETTE);
        disjoncteur.noter(Moyen.SMS, MUETTE);
        disjoncteur.noter(Moyen.SMS, Livraison.acceptee());
        disjoncteur.noter(Moyen.SMS, MUETTE);
        disjoncteur.noter(Moyen.SMS, MUETTE);
        assertThat(disjoncteur.auPlus(Moyen.SMS, 10)).isEqualTo(10);

        disjoncteur.noter(Moyen.SMS, MUETTE);

        assertThat(disjoncteur.auPlus(Moyen.SMS, 10)).isZero();
        assertThat(disjoncteur.auPlus(Moyen.COURRIEL, 10)).isEqualTo(10);
        assertThat(disjoncteur.raison(Moyen.SMS))
                .contains("Le service de SMS ne répond pas. Prochain essai à 8\u00a0h\u00a001.");
    }

    @Test
    void does_not_rest_for_what_one_address_refuses() {
        for (var essai = 0; essai < 10; essai++) {
            disjoncteur.noter(Moyen.COURRIEL, Livraison.jamais("adresse_refusee"));
        }
        assertThat(disjoncteur.auPlus(Moyen.COURRIEL, 10)).isEqualTo(10);
    }

    @Test
    void tries_one_message_after_each_rest_and_rests_longer_each_time_up_to_a_quarter_of_an_hour() {
        disjoncteur.noter(Moyen.SMS, MUETTE);
        disjoncteur.noter(Moyen.SMS, MUETTE);
        for (var minutes : List.of(1, 2, 5, 10, 15, 15)) {
            disjoncteur.noter(Moyen.SMS, MUETTE);
            maintenant = maintenant.plus(Duration.ofMinutes(minutes)).minusMillis(1);
            assertThat(disjoncteur.auPlus(Moyen.SMS, 10)).isZero();
            maintenant = maintenant.plusMillis(1);
            assertThat(disjoncteur.auPlus(Moyen.SMS, 10)).isEqualTo(1);
        }
        disjoncteur.noter(Moyen.SMS, Livraison.acceptee());
        assertThat(disjoncteur.auPlus(Moyen.SMS, 10)).isEqualTo(10);
        assertThat(disjoncteur.raison(Moyen.SMS)).isEmpty();
    }

    @Test
    void does_not_rest_longer_for_what_had_begun_before() {
        for (var essai = 0; essai < 8; essai++) {
            disjoncteur.noter(Moyen.SMS, MUETTE);
        }
        maintenant = maintenant.plus(Duration.ofMinutes(1));
        assertThat(disjoncteur.auPlus(Moyen.SMS, 10)).isEqualTo(1);
    }

    @Test
    void ends_its_rest_when_somebody_asks() {
        for (var essai = 0; essai < 3; essai++) {
            disjoncteur.noter(Moyen.SMS, MUETTE);
        }
        assertThat(disjoncteur.de(Moyen.SMS).enCours()).isTrue();

        disjoncteur.de(Moyen.SMS).finir();

        assertThat(disjoncteur.auPlus(Moyen.SMS, 10)).isEqualTo(1);
    }
}
