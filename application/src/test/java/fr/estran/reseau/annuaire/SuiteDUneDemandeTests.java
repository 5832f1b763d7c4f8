package fr.estran.reseau.annuaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.reseau.annuaire.SuitesController.SuiteDUneDemande;
import fr.estran.reseau.annuaire.SuitesController.SuiteDUneDemande.Suite;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuiteDUneDemandeTests {

    private static Suite suite(EtatInscription etat, @Nullable Boolean venue) {
        var jour = LocalDate.of(2024, 1, 15);
        return new SuiteDUneDemande("L. R.", TypeDAction.ATELIER, "Photos", jour, etat, jour, false, true, venue)
                .suite();
    }

    /** Whoever took it back and came by another way came by themselves. */
    @ParameterizedTest
    @EnumSource
    void tells_nothing_of_a_coming_after_what_was_asked_was_taken_back(EtatInscription etat) {
        var tenue = switch (etat) {
            case CONFIRMEE, LISTE_ATTENTE, PROPOSEE -> true;
            case DECLINEE, EXPIREE, ANNULEE_PERSONNE, ANNULEE_SERVICE -> false;
        };
        assertThat(suite(etat, true)).isEqualTo(tenue ? Suite.VENUE : Suite.ANNULEE);
        assertThat(suite(etat, false)).isEqualTo(tenue ? Suite.PAS_VENUE : Suite.ANNULEE);
    }
}
