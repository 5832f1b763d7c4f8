package fr.estran.parole.reponses;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.commun.Enseigne;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a letter says of how its sheet comes back. */
class RedactionDEnqueteTests {

    @Test
    void sends_nothing_by_post_where_no_address_is_known() {
        assertThat(rendre(List.of())).isEqualTo("""
                Remplissez la feuille qui est avec cette lettre, sans y écrire votre nom. Puis :
                – rendez-la à la personne qui vous aide, ou à l'accueil, quand vous viendrez.""");
        assertThat(rendre(List.of("1 rue du Port", "29000 Sainte-Mousse")))
                .contains(
                        "Puis, au choix :\n– renvoyez-la par la poste, dans l'enveloppe de retour : 1 rue du Port, 29000")
                .contains("– ou rendez-la");
    }

    private static String rendre(List<String> adresse) {
        return new RedactionDEnquete(new Service(adresse), Clock.systemUTC()).rendre();
    }

    private record Service(List<String> adressePostale) implements Enseigne {

        @Override
        public String nom() {
            return "Numérique";
        }

        @Override
        public Optional<String> adresse() {
            return Optional.empty();
        }

        @Override
        public Optional<String> telephone() {
            return Optional.empty();
        }

        @Override
        public Optional<String> courriel() {
            return Optional.empty();
        }
    }
}
