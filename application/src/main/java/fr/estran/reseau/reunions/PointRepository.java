package fr.estran.reseau.reunions;

import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The points of the agenda of each meeting. */
@Repository
record PointRepository(JdbcClient jdbc) {

    List<PointDeReunion> de(ReunionId reunion) {
        return jdbc.sql("""
            select id, rang, quoi, acteur_id as par
            from reunion_point
            where reunion_id = :reunion
            order by rang, reference
            """)
                .param("reunion", reunion)
                .query(PointDeReunion.class)
                .list();
    }

    Optional<PointDeReunion> lire(ReunionId reunion, UUID point) {
        return de(reunion).stream().filter(un -> un.id().equals(point)).findFirst();
    }

    /** After the others. */
    void ajouter(ReunionId reunion, UUID id, String quoi, @Nullable OrganismeId par) {
        jdbc.sql("""
            insert into reunion_point (structure_id, id, reunion_id, rang, quoi, acteur_id)
            select structure_courante(), :id, :reunion, coalesce(max(rang), 0) + 1, :quoi, :par
            from reunion_point
            where reunion_id = :reunion
            """)
                .param("reunion", reunion)
                .param("id", id)
                .param("quoi", quoi)
                .param("par", par)
                .update();
    }

    void ecrire(PointDeReunion point) {
        jdbc.sql("update reunion_point set rang = :rang, quoi = :quoi, acteur_id = :par where id = :id")
                .paramSource(point)
                .update();
    }

    int retirer(ReunionId reunion, UUID point) {
        return jdbc.sql("delete from reunion_point where id = :id and reunion_id = :reunion")
                .param("id", point)
                .param("reunion", reunion)
                .update();
    }
}
