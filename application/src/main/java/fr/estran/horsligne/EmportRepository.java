package fr.estran.horsligne;

import fr.estran.horsligne.Emport.Theme;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class EmportRepository {

    private final JdbcClient jdbc;

    EmportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param jusqua the end of tomorrow */
    record Calendrier(LocalDate aujourdhui, Instant jusqua) {}

    Calendrier calendrier(Instant maintenant) {
        return jdbc.sql("""
                        select
                            (:maintenant at time zone fuseau)::date as aujourdhui,
                            ((:maintenant at time zone fuseau)::date + 2)::timestamp at time zone fuseau as jusqua
                        from structure
                        """)
                .param("maintenant", Timestamp.from(maintenant))
                .query(Calendrier.class)
                .single();
    }

    /** Those that people ask for most at help desks first: a thumb finds them where they were. */
    List<Theme> themes() {
        return jdbc.sql("""
                        select thematique.code, thematique.libelle
                        from thematique
                        left join (
                            select demande, count(*) as fois
                            from participation
                            where demande is not null
                            group by demande
                        ) demandee on demandee.demande = thematique.code
                        where thematique.libelle is not null
                        order by coalesce(demandee.fois, 0) desc, thematique.libelle
                        """).query(Theme.class).list();
    }
}
