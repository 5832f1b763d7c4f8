package fr.estran.programme.affiche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.programme.ActionPublique;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.vocabulaire.Reservation;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Towns that have not all of it. */
class CommentParticiperTests {

    private static final ActionPublique PERMANENCE = action(TypeDAction.PERMANENCE, null, Reservation.TOUS);
    private static final ActionPublique ATELIER = action(TypeDAction.ATELIER, 8, Reservation.TOUS);
    private static final String LIBRE = "« Aide » : venez directement, sans inscription, aux heures indiquées.";

    @Test
    void says_five_things_where_there_are_five() {
        assertThat(dites("02 98 00 00 00", "https://aide.example", "Aide", PERMANENCE, ATELIER))
                .containsExactly(
                        LIBRE,
                        "Pour le reste, appelez le 02 98 00 00 00 : nous vous inscrivons.",
                        "Vous pouvez aussi vous inscrire sur aide.example, sans compte ni mot de passe.",
                        "C'est complet ? Nous notons votre nom, et nous vous rappelons si une place se libère.",
                        "Vous ne pouvez plus venir ? Dites-le-nous : quelqu'un attend peut-être votre place.");
    }

    @Test
    void speaks_of_no_rest_where_nothing_is_free_and_of_no_telephone_where_there_is_none() {
        assertThat(dites("02 98 00 00 00", null, null, ATELIER))
                .startsWith("Appelez le 02 98 00 00 00 : nous vous inscrivons.")
                .hasSize(3);
        assertThat(dites(null, null, null, ATELIER)).startsWith("Venez nous voir : nous vous inscrivons.");
    }

    @Test
    void speaks_of_no_place_where_nobody_registers() {
        assertThat(dites("02 98 00 00 00", "https://aide.example", "Aide", PERMANENCE))
                .containsExactly(LIBRE, "Une question ? Appelez le 02 98 00 00 00.");
        assertThat(dites(null, "https://aide.example", null)).isEmpty();
    }

    @Test
    void sends_nobody_to_the_web_for_what_only_the_team_or_a_professional_books() {
        assertThat(dites(
                        "02 98 00 00 00",
                        "https://aide.example",
                        null,
                        action(TypeDAction.ATELIER, 8, Reservation.EQUIPE)))
                .hasSize(3)
                .noneMatch(phrase -> phrase.contains("aide.example"));
        assertThat(dites(
                        "02 98 00 00 00",
                        "https://aide.example",
                        null,
                        action(TypeDAction.ATELIER, 8, Reservation.PROFESSIONNELS)))
                .containsExactly(
                        "Une question ? Appelez le 02 98 00 00 00.",
                        "Pour une place, parlez-en au professionnel qui vous accompagne : il vous inscrit.");
        assertThat(dites(
                        "02 98 00 00 00",
                        "https://aide.example",
                        null,
                        action(TypeDAction.RENDEZ_VOUS, null, Reservation.TOUS)))
                .containsExactly(
                        "Appelez le 02 98 00 00 00 : nous vous inscrivons.",
                        "Vous ne pouvez plus venir ? Dites-le-nous : quelqu'un attend peut-être votre place.");
    }

    private static List<String> dites(
            @Nullable String telephone, @Nullable String site, @Nullable String libre, ActionPublique... actions) {
        var enseigne = new Enseigne() {
            @Override
            public String nom() {
                return "Sainte-Mousse";
            }

            @Override
            public Optional<String> adresse() {
                return Optional.ofNullable(site);
            }

            @Override
            public Optional<String> telephone() {
                return Optional.ofNullable(telephone);
            }

            @Override
            public Optional<String> courriel() {
                return Optional.empty();
            }
        };
        return new MotsDePlaquette(enseigne)
                .inscription(Optional.ofNullable(libre), List.of(actions)).stream()
                        .map(phrase -> phrase.replace('\u00a0', ' '))
                        .toList();
    }

    private static ActionPublique action(TypeDAction type, @Nullable Integer places, Reservation reservation) {
        return new ActionPublique(
                ActionId.nouveau(),
                type,
                "Atelier",
                "Photos",
                null,
                null,
                null,
                places,
                reservation,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
