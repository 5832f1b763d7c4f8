package fr.estran.accueil.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.accueil.agenda.SuiviDeJourneeController.AfficheDePorte;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.documents.Bloc.Encadre;
import fr.estran.ville.themes.FormesDAide;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The notice on a door that stays shut. */
class AfficheDePorteTests {

    private static final LocalDate MARDI = LocalDate.of(2024, 1, 16);

    @Test
    void gives_the_telephone_of_the_service_whole() {
        assertThat(encadre("02 98 00 00 01")).isEqualTo("Une question ? 02\u00a098\u00a000\u00a000\u00a001");
    }

    @Test
    void gives_none_where_none_is_set() {
        assertThat(encadre(null)).isEqualTo("Nous vous prions de nous excuser.");
    }

    private static String encadre(@Nullable String telephone) {
        var journee = new JourneeAnnulee(
                UUID.randomUUID(),
                ConseillerId.nouveau(),
                "Nolwenn Exemple",
                MARDI,
                MARDI,
                "maladie",
                null,
                null,
                Instant.EPOCH,
                null);
        return new AfficheDePorte(new Service(telephone))
                .composer(journee, List.of(), List.of(), FormesDAide.DEFAUT).blocs().stream()
                        .filter(Encadre.class::isInstance)
                        .map(Encadre.class::cast)
                        .map(Encadre::texte)
                        .findFirst()
                        .orElseThrow();
    }

    private record Service(@Nullable String numero) implements Enseigne {

        @Override
        public String nom() {
            return "Sainte-Mousse numérique";
        }

        @Override
        public Optional<String> adresse() {
            return Optional.empty();
        }

        @Override
        public Optional<String> telephone() {
            return Optional.ofNullable(numero);
        }

        @Override
        public Optional<String> courriel() {
            return Optional.empty();
        }
    }
}
