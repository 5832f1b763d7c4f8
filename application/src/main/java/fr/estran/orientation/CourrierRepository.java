package fr.estran.orientation;

import fr.estran.commun.OrganismeId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
                                where due.a_prevenir and due.prevenu_le is null and due.refuse_le is null and due.jour >= :depuis
                                order by due.id
                                limit 10
                                for update skip locked
                            )
                            and coalesce(acteur.contact_courriel, acteur.courriel) is not null
                        returning orientation.id, orientation.jeton, coalesce(acteur.contact_courriel, acteur.courriel) as courriel,
                            orientation.besoin, orientation.jour, orientation.prenom, orientation.joindre, false as relance
                        """, depuis, maintenant, maintenant);
    }

    /** @param prevenusAvant when they were told at the latest */
    List<CourrierAuxOrganismes> relances(LocalDate depuis, Instant prevenusAvant, Instant maintenant) {
        return reclamer("""
                        update orientation
                        set relance_le = :maintenant
                        from acteur
                        where orientation.structure_id = acteur.structure_id and orientation.acteur_id = acteur.id
                            and orientation.id in (
                                select id
                                from orientation due
                                where due.prevenu_le <= :avant and due.relance_le is null and due.refuse_le is null and due.issue is null
                                    and due.jour >= :depuis
                                order by due.id
                                limit 10
                                for update skip locked
                            )
                            and coalesce(acteur.contact_courriel, acteur.courriel) is not null
                        returning orientation.id, orientation.jeton, coalesce(acteur.contact_courriel, acteur.courriel) as courriel,
                            orientation.besoin, orientation.jour, orientation.prenom, orientation.joindre, true as relance
                        """, depuis, prevenusAvant, maintenant);
    }

    private List<CourrierAuxOrganismes> reclamer(String sql, LocalDate depuis, Instant avant, Instant maintenant) {
        return jdbc.sql(sql)
                .param("depuis", depuis)
                .param("avant", Timestamp.from(avant))
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

    /** It never will leave: whoever was not told is not said to have been. */
    void refuser(CourrierAuxOrganismes courrier, Instant maintenant) {
        jdbc.sql("update orientation set refuse_le = :maintenant where id = :id")
                .param("maintenant", Timestamp.from(maintenant))
                .param("id", courrier.id())
                .update();
    }

    Set<OrganismeId> avecAdresse(Collection<OrganismeId> organismes) {
        return jdbc.sql("""
                        select id
                        from acteur
                        where id = any(:organismes) and coalesce(contact_courriel, courriel) is not null
                        """)
                .param(
                        "organismes",
                        organismes.stream().map(OrganismeId::valeur).toArray(UUID[]::new))
                .query(OrganismeId.class)
                .set();
    }
}
