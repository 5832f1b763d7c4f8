package fr.estran.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.vocabulaire.Contree;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VoieTests {

    static final Instant LUNDI = Instant.parse("2024-01-15T08:00:00Z");
    static final Instant MERCREDI = Instant.parse("2024-01-17T08:30:00Z");
    static final Instant DANS_DIX_JOURS = Instant.parse("2024-01-25T08:30:00Z");

    @Test
    void writes_a_letter_only_where_it_comes_in_time_and_calls_otherwise() {
        assertThat(moyen("0298000000", DANS_DIX_JOURS, Modele.ANNULATION_SERVICE))
                .isEqualTo(Moyen.COURRIER);
        assertThat(moyen("0298000000", MERCREDI, Modele.ANNULATION_SERVICE)).isEqualTo(Moyen.APPEL);
        assertThat(moyen("0298000000", MERCREDI, Modele.RAPPEL)).isEqualTo(Moyen.APPEL);
    }

    @Test
    void writes_too_late_of_a_session_that_is_cancelled_rather_than_say_nothing() {
        assertThat(moyen(null, MERCREDI, Modele.ANNULATION_SERVICE)).isEqualTo(Moyen.COURRIER);
        assertThat(moyen(null, MERCREDI, Modele.RAPPEL)).isNull();
    }

    private static @Nullable Moyen moyen(@Nullable String telephone, Instant debut, Modele modele) {
        var qui = new Joignable(
                InscriptionId.nouveau(),
                null,
                null,
                null,
                1,
                ActionId.nouveau(),
                true,
                telephone,
                null,
                "1 rue de l'Exemple, 29000 Quimper",
                Moyen.COURRIER,
                null,
                null,
                debut,
                null,
                "Europe/Paris",
                Contree.METROPOLE,
                false,
                false,
                false,
                null,
                null);
        return Voie.versLaPersonne(qui, modele, LUNDI).map(Voie::moyen).orElse(null);
    }
}
