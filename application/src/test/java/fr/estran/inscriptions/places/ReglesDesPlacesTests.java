package fr.estran.inscriptions.places;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.DemandeInscription.Participant;
import fr.estran.inscriptions.places.InscriptionChangee.Cause;
import fr.estran.inscriptions.places.ReglesDesPlaces.Decision;
import fr.estran.inscriptions.places.Verdict.Complet;
import fr.estran.inscriptions.places.Verdict.SansInscription;
import fr.estran.programme.PlacesRestantes;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.vocabulaire.Moyen;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The gate's decision, without a database: what {@link ReglesParPorteTests} sees at each door. */
class ReglesDesPlacesTests {

    static final Auteur TELEPHONE = Auteur.equipe(Provenance.TELEPHONE, UUID.randomUUID());

    /** One is left to the web, and one more is kept for the telephone; two wait. */
    static final PlacesRestantes DEUX = new PlacesRestantes(8, 6, 1, 1, 2);

    private static Entree.Formulaire pour(int personnes, Auteur auteur, boolean attendre, @Nullable String raison) {
        var une = new Participant(null, "Lou", "Riou", null, null, Set.of());
        return new Entree.Formulaire(
                new DemandeInscription(
                        UUID.randomUUID(),
                        ActionId.nouveau(),
                        List.of(une, une, une).subList(0, personnes),
                        new Coordonnees(null, null, null, Moyen.AUCUN, false),
                        null,
                        raison),
                auteur,
                attendre);
    }

    private static Decision<Verdict.Refus> donner(EtatInscription etat, boolean enPlus) {
        return new Decision.Ecrire<>(etat, Cause.DEMANDE, enPlus);
    }

    @Test
    void gives_what_is_kept_for_the_desk_to_the_desk_alone() {
        assertThat(ReglesDesPlaces.decider(pour(2, TELEPHONE, false, null), DEUX))
                .isEqualTo(donner(EtatInscription.CONFIRMEE, false));
        assertThat(ReglesDesPlaces.decider(pour(2, Auteur.EN_LIGNE, false, null), DEUX))
                .isEqualTo(new Decision.Refuser<>(new Complet(1, 3)));
        assertThat(ReglesDesPlaces.decider(pour(2, Auteur.EN_LIGNE, true, null), DEUX))
                .isEqualTo(donner(EtatInscription.LISTE_ATTENTE, false));
    }

    @Test
    void goes_beyond_the_places_for_the_staff_alone_who_say_why() {
        assertThat(ReglesDesPlaces.decider(pour(3, TELEPHONE, false, "Vient de loin"), DEUX))
                .isEqualTo(donner(EtatInscription.CONFIRMEE, true));
        assertThat(ReglesDesPlaces.decider(pour(3, TELEPHONE, false, null), DEUX))
                .isEqualTo(new Decision.Refuser<>(new Complet(2, 3)));
        assertThat(ReglesDesPlaces.decider(pour(3, Auteur.PROFESSIONNEL, false, "Vient de loin"), DEUX))
                .isEqualTo(new Decision.Refuser<>(new Complet(1, 3)));
    }

    @Test
    void holds_a_place_for_whoever_has_to_show_that_they_are_reached() {
        assertThat(ReglesDesPlaces.decider(pour(1, Auteur.EN_LIGNE.enDoute(true), false, null), DEUX))
                .isEqualTo(donner(EtatInscription.PROPOSEE, false));
    }

    @Test
    void names_no_place_that_the_group_holds_no_longer() {
        assertThat(ReglesDesPlaces.nommer(0, false, Optional.empty()))
                .isEqualTo(new Decision.Refuser<>(new SansInscription()));
        assertThat(ReglesDesPlaces.nommer(1, true, Optional.empty()))
                .isEqualTo(new Decision.Refuser<>(new SansInscription()));
        assertThat(ReglesDesPlaces.nommer(1, false, Optional.empty()))
                .isEqualTo(new Decision.Ecrire<>(EtatInscription.CONFIRMEE, Cause.DECISION, false));
    }
}
