package fr.estran.presences;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.presences.Reponses.EnvoiDeFeuille;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvoiDeFeuilleTests {

    @Test
    void is_the_entry_that_the_page_has_numbered_and_leads_back_to_the_form_that_was_open() {
        var saisie = UUID.randomUUID();
        var ouverte = UUID.randomUUID();
        var envoi = new EnvoiDeFeuille(saisie.toString(), ouverte.toString(), "oui");

        assertThat(envoi.id()).isEqualTo(saisie);
        assertThat(envoi.suite()).isEqualTo("?tour=" + ouverte);
        assertThat(envoi.reprend()).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "n'importe quoi", "1", "?tour=2"})
    void takes_what_is_no_id_as_if_nothing_had_been_sent(String rien) {
        var envoi = new EnvoiDeFeuille(rien, rien, null);

        assertThat(envoi.id()).isNotEqualTo(envoi.id());
        assertThat(envoi.suite()).isEmpty();
        assertThat(envoi.reprend()).isFalse();
    }
}
