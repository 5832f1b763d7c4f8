package fr.estran.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.vocabulaire.Moyen;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class EtatDesMoyensTests {

    private final MeterRegistry mesures = new SimpleMeterRegistry();
    private final EtatDesMoyens etats = new EtatDesMoyens();

    @BeforeEach
    void mesurer() {
        etats.bindTo(mesures);
    }

    @Test
    void says_once_that_nothing_leaves_and_once_that_it_leaves_again(CapturedOutput sortie) {
        for (var essai = 0; essai < 13; essai++) {
            etats.noter(Moyen.COURRIEL, Livraison.plusTard("acces_refuse"));
        }
        assertThat(sortie.getOut()
                        .lines()
                        .filter(ligne -> ligne.contains("no message leaves by courriel: acces_refuse")))
                .hasSize(1);
        assertThat(refus(Moyen.COURRIEL)).isEqualTo(1);
        assertThat(refus(Moyen.SMS)).isZero();
        assertThat(etats.health().getStatus()).isEqualTo(Status.DOWN);

        etats.noter(Moyen.COURRIEL, Livraison.acceptee());
        etats.noter(Moyen.COURRIEL, Livraison.acceptee());

        assertThat(sortie.getOut().lines().filter(ligne -> ligne.contains("messages leave by courriel again")))
                .hasSize(1);
        assertThat(refus(Moyen.COURRIEL)).isZero();
    }

    /** A gateway that stumbles over one message carries the others. */
    @Test
    void says_nothing_of_the_means_when_one_message_is_refused_among_others(CapturedOutput sortie) {
        for (var essai = 0; essai < 5; essai++) {
            etats.noter(Moyen.SMS, Livraison.plusTard("passerelle_en_panne"));
            etats.noter(Moyen.SMS, Livraison.acceptee());
        }

        assertThat(sortie.getOut()).doesNotContain("leave");
        assertThat(etats.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void says_nothing_of_the_means_when_one_address_is_wrong(CapturedOutput sortie) {
        etats.noter(Moyen.COURRIEL, Livraison.jamais("adresse_refusee"));
        etats.noter(Moyen.SMS, Livraison.jamais("numero_refuse"));

        assertThat(sortie.getOut()).doesNotContain("leave");
        assertThat(refus(Moyen.COURRIEL) + refus(Moyen.SMS)).isZero();
    }

    private double refus(Moyen moyen) {
        return mesures.get("estran.moyen.refuse")
                .tag("moyen", moyen.code())
                .gauge()
                .value();
    }
}
