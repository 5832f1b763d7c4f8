package fr.estran.orientation;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What bodies are due by e-mail. A line is claimed before it is sent, so that two instances do not both send it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CourrierRepository {

    private final JdbcClient jdbc;

    CourrierRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CourrierAuxOrganismes> annonces(LocalDate depuis, Instant maintenant) {
        return reclamer("""
                        update orientation
                        set prevenu_le = :maintenant
                        from acteur
                        where orientation.structure_id = acteur.structure_id and orientation.acteur_id = acteur.id
                            and orientation.id in (
                                select id
                                from orientation due
                                where due.a_prevenir and due.prevenu_le is null and due.jour >= :depuis
                                order by due.id
                                limit 10
                                for update skip locked
                            )
                            and coalesce(acteur.contact_courriel, acteur.courriel) is not null
                        returning orientation.id, orientation.jeton, coalesce(acteur.contact_courriel, acteur.courriel) as courriel,
                            orientation.besoin, orientation.prenom, orientation.joindre, false as relance
                        """, depuis, depuis, maintenant);
    }

    List<CourrierAuxOrganismes> relances(LocalDate depuis, LocalDate jusqua, Instant maintenant) {
        return reclamer("""
                        update orientation
                        set relance_le = :maintenant
                        from acteur
                        where orientation.structure_id = acteur.structure_id and orientation.acteur_id = acteur.id
                            and orientation.id in (
                                select id
                                from orientation due
                                where due.prevenu_le is not null and due.relance_le is null and due.issue is null
                                    and due.jour >= :depuis and due.jour <= :jusqua
                                order by due.id
                                limit 10
                                for update skip locked
                            )
                            and coalesce(acteur.contact_courriel, acteur.courriel) is not null
                        returning orientation.id, orientation.jeton, coalesce(acteur.contact_courriel, acteur.courriel) as courriel,
                            orientation.besoin, orientation.prenom, orientation.joindre, true as relance
                        """, depuis, jusqua, maintenant);
    }

    private List<CourrierAuxOrganismes> reclamer(String sql, LocalDate depuis, LocalDate jusqua, Instant maintenant) {
        return jdbc.sql(sql)
                .param("depuis", depuis)
                .param("jusqua", jusqua)
                .param("maintenant", Timestamp.from(maintenant))
                .query(CourrierAuxOrganismes.class)
                .list();
    }

    /** It did not leave: it is tried again at the next round. */
    void rendre(CourrierAuxOrganismes courrier) {
        jdbc.sql("""
                        update orientation
                        set prevenu_le = case when :relance then prevenu_le end,
                            relance_le = null
                        where id = :id
                        """)
                .param("relance", courrier.relance())
                .param("id", courrier.id())
                .update();
    }
}
