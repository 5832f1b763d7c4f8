package fr.estran.reseau.reunions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.reseau.reunions.AnneeDeReunions.RythmeDeLAnnee;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.temps.Calendrier;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which days are proposed for the meeting of a quarter. It is Monday 15 January 2024. */
class RythmeDeLAnneeTests {

    static final LocalDate AUJOURDHUI = LocalDate.of(2024, 1, 15);
    static final Calendrier INCONNU = new Calendrier(List.of(), _ -> false);

    @Test
    void proposes_the_middle_of_the_quarter() {
        assertThat(dates(2, INCONNU)).containsExactly("2024-05-09", "2024-05-16", "2024-05-23");
    }

    @Test
    void proposes_no_day_on_which_schools_are_closed() {
        assertThat(dates(3, fermees("2024-07-06", "2024-09-10")))
                .containsExactly("2024-09-12", "2024-09-19", "2024-09-26");
        assertThat(dates(3, INCONNU))
                .as("nobody told of the summer yet")
                .containsExactly("2024-09-05", "2024-09-12", "2024-09-19");
    }

    @Test
    void falls_back_to_before_the_middle_where_too_few_days_are_left_after_it() {
        assertThat(dates(2, fermees("2024-05-10", "2024-06-30")))
                .containsExactly("2024-04-25", "2024-05-02", "2024-05-09");
    }

    @Test
    void proposes_no_meeting_in_a_quarter_without_a_day_for_it() {
        var rythme = new RythmeDeLAnnee(2024, List.of(), null, fermees("2024-02-01", "2024-03-31"), AUJOURDHUI);

        assertThat(rythme.trimestres().stream().map(RythmeDeLAnnee.Trimestre::aProposer))
                .containsExactly(false, true, true, true);
    }

    private static List<String> dates(int rang, Calendrier calendrier) {
        return RythmeDeLAnnee.dates(Periode.trimestre(2024, rang), null, calendrier, AUJOURDHUI).stream()
                .map(LocalDate::toString)
                .toList();
    }

    private static Calendrier fermees(String du, String au) {
        return new Calendrier(List.of(new Calendrier.Vacances(LocalDate.parse(du), LocalDate.parse(au))), _ -> false);
    }
}
