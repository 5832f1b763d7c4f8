package fr.estran.programme.planification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.programme.planification.FormulaireSerie.SaisieSerie;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.BenevoleId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.temps.Epoque;
import fr.estran.socle.temps.Fin;
import fr.estran.socle.temps.Regle;
import fr.estran.socle.temps.Rythme;
import fr.estran.socle.vocabulaire.EtatDeSeance;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a form carries of what it was opened on is read by another process: after an upgrade, or beside. */
class VersionsTests {

    private static final LocalDate JOUR = LocalDate.of(2024, 1, 16);
    private static final ActionId ACTION = new ActionId(id(1));
    private static final List<ConseillerId> CONSEILLERS = List.of(new ConseillerId(id(3)), new ConseillerId(id(4)));
    private static final Creneau MODELE = new Creneau(
            JOUR,
            LocalTime.of(9, 30),
            LocalTime.of(12, 0),
            new LieuId(id(2)),
            CONSEILLERS,
            List.of(new BenevoleId(id(5))));
    private static final Regle REGLE = new Regle(
            new Rythme.ParSemaine(1, EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)),
            Epoque.PERIODE_SCOLAIRE,
            false,
            JOUR,
            new Fin.Fois(12));
    private static final SeanceGeree SEANCE = new SeanceGeree(
            new SeanceId(id(6)),
            ACTION,
            JOUR.atTime(9, 30),
            JOUR.atTime(12, 0),
            EtatDeSeance.PREVUE,
            null,
            new LieuId(id(2)),
            "Salle 1",
            null,
            CONSEILLERS,
            List.of("Nolwenn", "Yann"),
            List.of(new BenevoleId(id(5))),
            List.of("Lou"),
            true,
            null);

    @Test
    void the_version_of_a_seance_is_the_same_in_another_process() {
        assertThat(SEANCE.version()).isEqualTo("a85e4932");
    }

    @Test
    void the_version_of_a_serie_is_the_same_in_another_process() {
        assertThat(serie().version()).isEqualTo("20c5c42e");
    }

    @Test
    void what_was_read_of_a_serie_is_agreed_to_in_another_process() {
        var date = new DateDeSerie(JOUR, DateDeSerie.Sort.AJOUTEE, null, MODELE);
        var ligne = new RelectureDeSerie.Ligne(date, List.of("C'est un jour férié."), null);

        assertThat(RelectureDeSerie.de(
                                new SaisieSerie(REGLE, MODELE, Set.of()),
                                "Chaque mardi",
                                List.of(ligne),
                                List.of("Rien avant lundi."),
                                serie().version())
                        .accord())
                .isEqualTo("52c993e3");
    }

    private static Serie serie() {
        return new Serie(
                id(7),
                ACTION,
                null,
                REGLE,
                MODELE,
                List.of(new Serie.Occurrence(JOUR, SEANCE), new Serie.Occurrence(JOUR.plusWeeks(1), null)));
    }

    private static UUID id(int rang) {
        return new UUID(0, rang);
    }
}
