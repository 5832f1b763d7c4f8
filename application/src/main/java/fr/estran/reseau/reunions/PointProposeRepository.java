package fr.estran.reseau.reunions;

import fr.estran.reseau.reunions.PointDeReunion.PointPropose;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The points that bodies ask for, until each is decided. */
@Repository
record PointProposeRepository(JdbcClient jdbc) {

    /** How many wait at a meeting. */
    record EnAttente(ReunionId reunion, int points) {}

    private static final String POINTS =
            "select id, acteur_id as organisme, quoi from reunion_point_propose where reunion_id = :reunion ";

    List<PointPropose> a(ReunionId reunion) {
        return jdbc.sql(POINTS + "order by propose_le, id")
                .param("reunion", reunion)
                .query(PointPropose.class)
                .list();
    }

    Optional<PointPropose> lire(ReunionId reunion, UUID id) {
        return jdbc.sql(POINTS + "and id = :id")
                .param("reunion", reunion)
                .param("id", id)
                .query(PointPropose.class)
                .optional();
    }

    void ajouter(ReunionId reunion, PointPropose point, Instant maintenant) {
        jdbc.sql("""
            insert into reunion_point_propose (structure_id, id, reunion_id, acteur_id, quoi, propose_le)
            values (structure_courante(), :id, :reunion, :organisme, :quoi, :maintenant)
            on conflict (structure_id, reunion_id, acteur_id, quoi) do nothing
            """)
                .paramSource(point)
                .param("reunion", reunion)
                .param("maintenant", maintenant)
                .update();
    }

    void oublier(UUID id) {
        jdbc.sql("delete from reunion_point_propose where id = :id")
                .param("id", id)
                .update();
    }

    Lecture<EnAttente> enAttente() {
        return new Lecture<>(EnAttente.class, """
            select reunion_id as reunion, count(*)::integer as points
            from reunion_point_propose
            group by reunion_id
            order by min(propose_le)
            """);
    }

    int combien(ReunionId reunion, OrganismeId organisme) {
        return jdbc.sql("select count(*)::integer from reunion_point_propose where reunion_id = :reunion and acteur_id"
                        + " = :organisme")
                .param("reunion", reunion)
                .param("organisme", organisme)
                .query(Integer.class)
                .single();
    }
}
