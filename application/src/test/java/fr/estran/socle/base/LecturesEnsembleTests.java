package fr.estran.socle.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Ville;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class LecturesEnsembleTests {

    record Nombre(int n) {}

    record Mot(String mot) {}

    record Tout(
            SeanceId id,
            TypeDAction type,
            LocalDate jour,
            Instant moment,
            LocalDateTime heureDIci,
            List<String> noms,
            @Nullable String rien) {}

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Lectures lectures;

    @Test
    void take_parameters_of_one_name_and_other_values_and_leave_texts_as_they_are() {
        var lues = Ville.dans(contexte)
                .faire(() -> lectures.lire(List.of(
                        new Lecture<>(Nombre.class, "select :x::integer + 1 as n", Map.of("x", 1)),
                        new Lecture<>(
                                Mot.class,
                                "select to_char(time '09:30', 'HH24:MI') || :x as mot order by 1",
                                Map.of("x", " h")))));

        assertThat(lues.une(Nombre.class).n()).isEqualTo(2);
        assertThat(lues.une(Mot.class).mot()).isEqualTo("09:30 h");
    }

    @Test
    void read_rows_as_records_in_the_order_of_their_statement() {
        var ville = Ville.dans(contexte);
        var seance = SeanceId.nouveau();

        assertThat(ville.faire(() -> lectures.lire(new Lecture<>(
                        Nombre.class, "select n from generate_series(1, 4) as n order by n % 2, n desc"))))
                .extracting(Nombre::n)
                .containsExactly(4, 2, 3, 1);
        assertThat(ville.faire(
                        () -> lectures.lire(new Lecture<>(Nombre.class, "select n from generate_series(1, 0) as n"))))
                .isEmpty();
        assertThat(ville.faire(() -> lectures.lire(new Lecture<>(
                        Tout.class,
                        """
                        select :seance::uuid as id, 'rendez_vous' as type, :jour::date as jour, :moment::timestamptz as moment,
                            timestamp '2024-01-15 14:00' as heure_d_ici, array['a', 'b'] as noms, null as rien
                        """,
                        Map.of(
                                "seance", seance,
                                "jour", LocalDate.of(2024, 1, 15),
                                "moment", Instant.parse("2024-01-15T08:00:00.123Z"))))))
                .containsExactly(new Tout(
                        seance,
                        TypeDAction.RENDEZ_VOUS,
                        LocalDate.of(2024, 1, 15),
                        Instant.parse("2024-01-15T08:00:00.123Z"),
                        LocalDateTime.of(2024, 1, 15, 14, 0),
                        List.of("a", "b"),
                        null));
    }

    @Test
    void refuse_a_statement_without_a_column_that_the_record_asks_for() {
        var ville = Ville.dans(contexte);

        assertThatThrownBy(() -> ville.faire(() -> lectures.lire(new Lecture<>(Nombre.class, "select 1 as autre"))))
                .hasMessageContaining("\"n\"");
        assertThatThrownBy(() -> ville.faire(() -> lectures.lire(new Lecture<>(Mot.class, "select 'x' as autre"))))
                .hasMessageContaining("\"mot\"");
    }

    @Test
    void refuse_two_statements_that_one_record_stands_for() {
        var ville = Ville.dans(contexte);
        var une = new Lecture<>(Nombre.class, "select 1 as n");

        assertThatThrownBy(() -> ville.faire(() -> lectures.lire(List.of(une, une))))
                .hasMessageContaining("two statements are read as");
    }
}
