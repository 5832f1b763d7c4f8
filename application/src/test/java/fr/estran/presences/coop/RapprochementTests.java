package fr.estran.presences.coop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.presences.coop.ActeCompare.Etat;
import fr.estran.presences.coop.ActeCompare.Trait;
import fr.estran.presences.coop.Comparaison.Ligne;
import fr.estran.presences.coop.Comparaison.Raison;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which act of theirs is which of ours, where nothing is on both sides but what was told of them. */
class RapprochementTests {

    private static final LocalDate MARDI = LocalDate.of(2024, 1, 9);

    private static ActeCompare seul(LocalDate jour, String qui, int minutes, String theme, Etat etat) {
        return ActeCompare.de(
                false,
                jour,
                qui,
                "Mairie",
                "mairie",
                minutes,
                theme.isEmpty() ? List.of() : List.of(theme),
                1,
                "",
                etat);
    }

    private static ActeCompare atelier(LocalDate jour, String qui, String titre, int combien, Etat etat) {
        return ActeCompare.de(true, jour, qui, "Mairie", "mairie", 90, List.of("E-mail"), combien, titre, etat);
    }

    private static List<Raison> raisons(List<ActeCompare> leurs, List<ActeCompare> notres) {
        return Rapprochement.de(leurs, notres).stream().map(Ligne::raison).toList();
    }

    @Test
    void takes_two_alike_for_two_and_tells_the_third() {
        var leurs = Stream.generate(() -> seul(MARDI, "Anne Le Goff", 30, "E-mail", Etat.LA_BAS));
        var notres = Stream.generate(() -> seul(MARDI, "Anne Le Goff", 30, "E-mail", Etat.A_SAISIR));
        assertThat(raisons(leurs.limit(3).toList(), notres.limit(2).toList()))
                .containsExactlyInAnyOrder(Raison.PAREIL, Raison.PAREIL, Raison.LA_BAS_SEULEMENT);
    }

    @Test
    void does_not_hold_against_one_side_what_it_does_not_know() {
        assertThat(raisons(
                        List.of(seul(MARDI, "", 30, "E-mail", Etat.LA_BAS)),
                        List.of(seul(MARDI, "Anne Le Goff", 0, "", Etat.SAISI))))
                .containsExactly(Raison.PAREIL);
    }

    @Test
    void says_what_is_told_otherwise() {
        var lignes = Rapprochement.de(
                List.of(
                        seul(MARDI, "Anne Le Goff", 30, "E-mail", Etat.LA_BAS),
                        atelier(MARDI.plusDays(9), "Anne Le Goff", "Les drones", 6, Etat.LA_BAS)),
                List.of(
                        seul(MARDI, "Anne Le Goff", 45, "Santé", Etat.SAISI),
                        atelier(MARDI.plusDays(2), "Anne Le Goff", "Les drones", 5, Etat.SAISI)));
        assertThat(lignes).extracting(Ligne::raison).containsOnly(Raison.AUTREMENT);
        assertThat(lignes)
                .extracting(Ligne::ecarts)
                .containsExactlyInAnyOrder(Set.of(Trait.DUREE, Trait.THEME), Set.of(Trait.JOUR, Trait.COMBIEN));
    }

    @Test
    void takes_no_act_without_a_title_for_one_of_another_week() {
        assertThat(raisons(
                        List.of(seul(MARDI.plusDays(8), "Anne Le Goff", 30, "E-mail", Etat.LA_BAS)),
                        List.of(seul(MARDI, "Anne Le Goff", 30, "E-mail", Etat.A_SAISIR))))
                .containsExactlyInAnyOrder(Raison.LA_BAS_SEULEMENT, Raison.ICI_SEULEMENT);
    }

    @Test
    void finds_a_workshop_of_two_counsellors_that_each_of_them_entered() {
        assertThat(raisons(
                        List.of(
                                atelier(MARDI, "Anne Le Goff", "Les drones", 6, Etat.LA_BAS),
                                atelier(MARDI, "Yann Riou", "Les drones", 6, Etat.LA_BAS)),
                        List.of(atelier(MARDI, "Anne Le Goff", "Les drones", 6, Etat.SAISI))))
                .containsExactly(Raison.PAREIL, Raison.DEUX_FOIS);
    }

    @Test
    void finds_people_who_are_one_act_on_one_side_and_an_act_each_on_the_other() {
        var eux = List.of(
                seul(MARDI, "Anne Le Goff", 15, "Santé", Etat.A_SAISIR),
                seul(MARDI, "Anne Le Goff", 20, "Justice", Etat.A_SAISIR));
        var ensemble = Rapprochement.de(List.of(atelier(MARDI, "Anne Le Goff", "", 2, Etat.LA_BAS)), eux);
        assertThat(ensemble).extracting(Ligne::raison).containsExactly(Raison.ENSEMBLE);
        assertThat(ensemble.getFirst().comptes()).isEqualTo(new Comparaison.Comptes(1, 2, 2, 2));
        assertThat(raisons(
                        List.of(
                                seul(MARDI, "Anne Le Goff", 15, "Santé", Etat.LA_BAS),
                                seul(MARDI, "Anne Le Goff", 20, "Justice", Etat.LA_BAS)),
                        List.of(atelier(MARDI, "Anne Le Goff", "Les drones", 2, Etat.A_SAISIR))))
                .containsExactly(Raison.UN_PAR_UN);
    }

    @Test
    void counts_here_neither_what_is_nothing_there_nor_what_is_somebody_elses() {
        var lignes = Rapprochement.de(
                List.of(
                        seul(MARDI, "Anne Le Goff", 30, "E-mail", Etat.LA_BAS),
                        seul(MARDI.plusDays(1), "Anne Le Goff", 30, "E-mail", Etat.LA_BAS)),
                List.of(
                        seul(MARDI, "Anne Le Goff", 30, "E-mail", Etat.RIEN),
                        seul(MARDI.plusDays(1), "Yann Riou", 30, "E-mail", Etat.D_UN_AUTRE),
                        seul(MARDI.plusDays(2), "Yann Riou", 30, "E-mail", Etat.D_UN_AUTRE)));
        assertThat(lignes).extracting(Ligne::raison).containsExactly(Raison.RIEN_ICI, Raison.D_UN_AUTRE);
        assertThat(lignes.getFirst().comptes()).isEqualTo(new Comparaison.Comptes(1, 0, 1, 0));
    }

    /** Years of a large town, of which nothing is alike. */
    @Test
    @Timeout(60)
    void costs_what_both_lists_are_long() {
        var leurs = IntStream.range(0, 5_000)
                .mapToObj(n -> seul(MARDI.plusDays(n % 3000), "Anne Le Goff", 1 + n % 600, "E-mail", Etat.LA_BAS))
                .toList();
        var notres = IntStream.range(0, 5_000)
                .mapToObj(n -> ActeCompare.de(
                        true,
                        MARDI.plusDays(n % 3000),
                        "",
                        "Gare",
                        "gare",
                        700 + n % 600,
                        List.of("Justice"),
                        2,
                        "",
                        Etat.A_SAISIR))
                .toList();
        assertThat(Rapprochement.de(leurs, notres)).hasSize(10_000);
    }
}
