package fr.estran.ville.calendrier;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.vocabulaire.Contree;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoursFeriesTests {

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, Jour de l'An",
        "2024-04-01, Lundi de Pâques",
        "2024-05-01, Fête du Travail",
        "2024-05-08, Victoire de 1945",
        "2024-05-09, Ascension",
        "2024-05-20, Lundi de Pentecôte",
        "2024-07-14, Fête nationale",
        "2024-08-15, Assomption",
        "2024-11-01, Toussaint",
        "2024-11-11, Armistice",
        "2024-12-25, Noël",
        "2025-04-21, Lundi de Pâques"
    })
    void knows_the_holidays_of_france(LocalDate jour, String nom) {
        assertThat(JoursFeries.de(Contree.METROPOLE).nom(jour))
                .hasValueSatisfying(dit -> assertThat(dit).containsIgnoringCase(nom));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-29", "2024-04-02", "2024-05-02", "2024-12-26", "2024-01-15"})
    void knows_a_day_like_another(LocalDate jour) {
        assertThat(JoursFeries.de(Contree.METROPOLE).nom(jour)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ALSACE_MOSELLE, 2024-03-29, Vendredi saint",
        "ALSACE_MOSELLE, 2024-12-26, jour de Noël",
        "ALSACE_MOSELLE_SANS_VENDREDI_SAINT, 2024-12-26, jour de Noël",
        "MAYOTTE, 2024-04-27, Abolition de l'esclavage",
        "MARTINIQUE, 2024-05-22, Abolition de l'esclavage",
        "GUADELOUPE, 2024-05-27, Abolition de l'esclavage",
        "SAINT_MARTIN, 2024-05-28, Abolition de l'esclavage",
        "GUYANE, 2024-06-10, Abolition de l'esclavage",
        "SAINT_BARTHELEMY, 2024-10-09, Abolition de l'esclavage",
        "REUNION, 2024-12-20, Abolition de l'esclavage",
        "POLYNESIE, 2027-03-05, Évangile",
        "POLYNESIE, 2027-11-20, Matari'i",
        "NOUVELLE_CALEDONIE, 2024-09-24, Nouvelle-Calédonie",
        "WALLIS_ET_FUTUNA, 2024-04-28, Pierre Chanel",
        "SAINT_PIERRE_ET_MIQUELON, 2024-05-08, Victoire de 1945"
    })
    void knows_those_of_each_part_of_france_and_those_of_all(Contree contree, LocalDate jour, String nom) {
        var feries = JoursFeries.de(contree);
        assertThat(feries.nom(jour)).hasValueSatisfying(dit -> assertThat(dit).containsIgnoringCase(nom));
        assertThat(feries.comprennent(LocalDate.of(2024, 7, 14))).isTrue();
        assertThat(feries.comprennent(LocalDate.of(2024, 5, 20))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "METROPOLE, 2024-12-20",
        "ALSACE_MOSELLE_SANS_VENDREDI_SAINT, 2024-03-29",
        "REUNION, 2024-03-29",
        "MAYOTTE, 2024-06-16",
        "POLYNESIE, 2027-06-29"
    })
    void keeps_those_of_others_and_what_is_a_custom_alone_out(Contree contree, LocalDate jour) {
        assertThat(JoursFeries.de(contree).nom(jour)).isEmpty();
    }

    /** What each has of its own, and no more: a new version of the calendars shows here. */
    @Test
    void has_eleven_days_everywhere_and_what_the_law_adds() {
        assertThat(Arrays.stream(Contree.values())
                        .collect(toMap(
                                la -> la,
                                la -> JoursFeries.de(la)
                                        .entre(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31))
                                        .size())))
                .containsEntry(Contree.METROPOLE, 11)
                .containsEntry(Contree.ALSACE_MOSELLE, 13)
                .containsEntry(Contree.ALSACE_MOSELLE_SANS_VENDREDI_SAINT, 12)
                .containsEntry(Contree.MAYOTTE, 12)
                .containsEntry(Contree.REUNION, 12)
                .containsEntry(Contree.POLYNESIE, 14)
                .containsEntry(Contree.NOUVELLE_CALEDONIE, 12)
                .containsEntry(Contree.WALLIS_ET_FUTUNA, 14)
                .containsEntry(Contree.SAINT_PIERRE_ET_MIQUELON, 11);
    }

    @ParameterizedTest
    @CsvSource({"29232, METROPOLE", "67482, ALSACE_MOSELLE", "97411, REUNION", "98735, POLYNESIE", "2A004, METROPOLE"})
    void are_proposed_from_the_code_of_the_town(String codeInsee, Contree contree) {
        assertThat(Contree.pour(codeInsee)).isEqualTo(contree);
    }
}
