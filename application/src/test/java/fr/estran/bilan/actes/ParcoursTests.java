package fr.estran.bilan.actes;

import static fr.estran.bilan.actes.Mairie.SEANCE;
import static fr.estran.bilan.actes.Mairie.inscrit;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.actes.FaitDActe.Ajournement;
import fr.estran.bilan.actes.FaitDActe.Convocation;
import fr.estran.bilan.actes.FaitDActe.MiseEnLigne;
import fr.estran.bilan.actes.FaitDActe.Retrait;
import fr.estran.bilan.actes.FaitDActe.Transmission;
import fr.estran.bilan.actes.FaitNote.Annulation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParcoursTests {

    @ParameterizedTest
    @CsvSource({"2024-03-15, 5", "2024-03-16, 4", "2024-03-20, 0", "2024-02-28, 21"})
    void counts_neither_the_day_of_the_convocation_nor_that_of_the_seance(LocalDate envoi, long jours) {
        assertThat(Parcours.joursFrancs(envoi, SEANCE)).isEqualTo(jours);
    }

    @Test
    void warns_when_there_are_fewer_clear_days_than_the_town_has() {
        assertThat(Parcours.derniereConvocation(SEANCE, 5)).isEqualTo("2024-03-15");
        assertThat(Parcours.derniereConvocation(SEANCE, 3)).isEqualTo("2024-03-17");
        assertThat(parcours(inscrit(), new Convocation(LocalDate.of(2024, 3, 15)))
                        .joursFrancsInsuffisants(5))
                .isEmpty();
        assertThat(parcours(new Convocation(LocalDate.of(2024, 3, 16)), inscrit())
                        .joursFrancsInsuffisants(5))
                .contains(4L);
        assertThat(parcours(new Convocation(LocalDate.of(2024, 3, 16)), inscrit())
                        .joursFrancsInsuffisants(3))
                .isEmpty();
    }

    @Test
    void asks_for_another_convocation_when_the_seance_is_another() {
        var parcours = parcours(
                inscrit(),
                new Convocation(LocalDate.of(2024, 3, 1)),
                new Ajournement(LocalDate.of(2024, 3, 20), LocalDate.of(2024, 4, 18), "12", null));

        assertThat(parcours.convocation()).isEmpty();
        assertThat(parcours.inscription()).contains(new PointInscrit(LocalDate.of(2024, 4, 18), "12", Mairie.ELUE));
    }

    @Test
    void is_on_no_ordre_du_jour_once_withdrawn_and_on_another_one_once_put_back() {
        var retire = parcours(inscrit(), new Retrait(LocalDate.of(2024, 3, 12)));
        assertThat(retire.inscription()).isEmpty();
        assertThat(retire.retire()).isTrue();

        var remis = parcours(inscrit(), new Retrait(LocalDate.of(2024, 3, 12)), inscrit());
        assertThat(remis.inscription().map(PointInscrit::seance)).contains(SEANCE);
        assertThat(remis.retire()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2024-03-26, 2024-05-26", "2023-12-31, 2024-02-29", "2024-07-01, 2024-09-01"})
    void stays_on_line_two_months_at_least(LocalDate enLigne, LocalDate jusquau) {
        assertThat(parcours(new MiseEnLigne(enLigne)).enLigneAuMoinsJusquau()).contains(jusquau);
    }

    @Test
    void is_executoire_from_the_later_of_its_transmission_and_its_publication() {
        var transmission = new Transmission(LocalDate.of(2024, 3, 26));
        var publication = new MiseEnLigne(LocalDate.of(2024, 3, 28));

        assertThat(parcours(transmission).executoireDepuis()).isEmpty();
        assertThat(parcours(publication).executoireDepuis()).isEmpty();
        assertThat(parcours(publication, transmission).executoireDepuis()).contains(publication.le());
    }

    @Test
    void forgets_what_was_cancelled() {
        var note = note(new Transmission(LocalDate.of(2024, 3, 26)));
        var annule = new FaitNote(
                note.id(), note.fait(), note.noteLe(), "Anne", new Annulation(Instant.EPOCH, "Anne", "erreur"));

        assertThat(new Parcours(List.of(annule)).transmis()).isEmpty();
        assertThat(new Parcours(List.of(annule)).faits()).hasSize(1);
    }

    static Parcours parcours(FaitDActe... faits) {
        return new Parcours(Stream.of(faits).map(ParcoursTests::note).toList());
    }

    private static FaitNote note(FaitDActe fait) {
        return new FaitNote(UUID.randomUUID(), fait, Instant.EPOCH, "Anne", null);
    }
}
