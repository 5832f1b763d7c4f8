package fr.estran.accueil.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.accueil.site.CartesDuJour;
import fr.estran.socle.base.Lectures;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class AgendaTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Agenda agenda;

    @Autowired
    CartesDuJour duJour;

    @Autowired
    Lectures lectures;

    @Autowired
    JdbcClient jdbc;

    Ville quimper;

    @BeforeEach
    void importer() {
        quimper = Ville.dans(contexte).avecQuimper();
    }

    @Test
    void tells_the_seances_of_a_day_at_the_town_s_hours_in_their_order() {
        assertThat(quimper.faire(() -> agenda.du(jour(2024, 1, 15))))
                .extracting(
                        seance -> seance.debut().toLocalTime().toString(),
                        SeancePrevue::type,
                        seance -> seance.conseillers().size())
                .hasSize(3)
                .startsWith(Tuple.tuple("09:00", TypeDAction.PERMANENCE, 1));
    }

    @Test
    void begins_and_ends_a_day_at_local_midnight() {
        deplacer("S0936", "2024-01-15T23:30Z");

        assertThat(quimper.faire(() -> agenda.du(jour(2024, 1, 15)))).hasSize(2);
        assertThat(quimper.faire(() -> agenda.du(jour(2024, 1, 16))))
                .extracting(seance -> seance.debut().toLocalTime().toString())
                .contains("00:30");
    }

    @Test
    void shows_the_agenda_of_one_structure_alone() {
        var voisine = Ville.dans(contexte);

        assertThat(voisine.faire(() -> agenda.du(jour(2024, 1, 15)))).isEmpty();
    }

    @Test
    void waits_for_the_seances_of_the_past_to_be_closed() {
        assertThat(quimper.faire(() -> lectures.lire(agenda.restees(LocalDate.of(2024, 1, 15)))))
                .as("those of the day say it themselves")
                .isEmpty();
        assertThat(quimper.faire(() -> lectures.lire(agenda.restees(LocalDate.of(2024, 1, 16)))))
                .hasSize(3);
        assertThat(cartes(LocalDate.of(2024, 1, 17))).anyMatch(titre -> titre.endsWith("séances passées à clore"));
    }

    @Test
    void warns_of_a_convention_that_ends_within_six_months_and_of_none_that_is_renewed() {
        assertThat(cartes(LocalDate.of(2025, 7, 31))).doesNotContain("Convention qui s'achève");
        assertThat(cartes(LocalDate.of(2025, 8, 1))).contains("Convention qui s'achève");
        assertThat(cartes(LocalDate.of(2022, 12, 1))).doesNotContain("Convention qui s'achève");
    }

    @Test
    void warns_of_a_post_that_nobody_has_held_for_more_than_five_months() {
        quimper.faire(() -> jdbc.sql("update affectation set debut = '2024-03-02' where debut = '2023-09-11'")
                .update());

        assertThat(cartes(LocalDate.of(2023, 12, 1))).doesNotContain("Poste vacant depuis plus de cinq mois");
        assertThat(cartes(LocalDate.of(2023, 12, 2))).contains("Poste vacant depuis plus de cinq mois");
        assertThat(cartes(LocalDate.of(2024, 3, 2))).doesNotContain("Poste vacant depuis plus de cinq mois");
    }

    private List<String> cartes(LocalDate jour) {
        return quimper.faire(() -> duJour.toutes(jour)
                .filter(carte -> !carte.lignes().isEmpty())
                .map(carte -> carte.titre())
                .toList());
    }

    private void deplacer(String seance, String debut) {
        quimper.faire(() -> jdbc.sql(
                        "update seance set debut = :debut::timestamptz, fin = :debut::timestamptz + interval '1 hour'"
                                + " where reference = :seance")
                .param("debut", debut)
                .param("seance", seance)
                .update());
    }

    private static Periode jour(int annee, int mois, int jour) {
        var date = LocalDate.of(annee, mois, jour);
        return new Periode(date, date.plusDays(1));
    }
}
