package fr.estran.accords;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class EcheanceDAccordRepository {

    record ConventionFinissante(String dispositif, String financeur, LocalDate fin) {}

    private final JdbcClient jdbc;

    EcheanceDAccordRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Under way on a day, without another that goes on from them. */
    List<ConventionFinissante> conventionsFinissantAvant(LocalDate jour, LocalDate limite) {
        return jdbc.sql("""
                        select dispositif, financeur, fin
                        from convention
                        where debut <= :jour
                            and fin >= :jour
                            and fin < :limite
                            and retiree_le is null
                            and not exists (
                                select from convention suivante
                                where suivante.structure_id = convention.structure_id
                                    and suivante.reconduction_de_id = convention.id
                            )
                        order by fin, dispositif
                        """)
                .param("jour", jour)
                .param("limite", limite)
                .query(ConventionFinissante.class)
                .list();
    }

    /** The first days of vacancies that last on a day, and began before another. */
    List<LocalDate> vacancesDepuisAvant(LocalDate jour, LocalDate limite) {
        return jdbc.sql("""
                        select debut
                        from vacance_de_poste
                        where debut < :limite and coalesce(fin, :jour) >= :jour
                        order by debut
                        """)
                .param("jour", jour)
                .param("limite", limite)
                .query(LocalDate.class)
                .list();
    }
}
