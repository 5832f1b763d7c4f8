package fr.estran.reseau.reunions;

import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What bodies say of meetings, one answer of each. */
@Repository
record ReponseRepository(JdbcClient jdbc) implements Purge {

    private static final String REPONSES = """
        select
            acteur_id as organisme,
            array_to_string(dates, ' ') as dates,
            vient,
            pour_le,
            qui,
            par_telephone,
            (repondu_le at time zone structure.fuseau)::date as repondu_le
        from reunion_reponse
        join structure on structure.structure_id = reunion_reponse.structure_id
        where reunion_id = :reunion
        """;

    List<Reponse> a(ReunionId reunion) {
        return jdbc.sql(REPONSES + "order by reunion_reponse.repondu_le, acteur_id")
                .param("reunion", reunion)
                .query(Reponse.class)
                .list();
    }

    Optional<Reponse> lire(ReunionId reunion, OrganismeId organisme) {
        return jdbc.sql(REPONSES + "and acteur_id = :organisme")
                .param("reunion", reunion)
                .param("organisme", organisme)
                .query(Reponse.class)
                .optional();
    }

    void ecrire(ReunionId reunion, Reponse reponse, Instant maintenant) {
        jdbc.sql("""
            insert into reunion_reponse (
                structure_id, reunion_id, acteur_id, dates, vient, pour_le, qui, par_telephone, repondu_le)
            values (
                structure_courante(), :reunion, :organisme, :dates::date[], :vient, :pourLe, :qui, :parTelephone,
                :maintenant)
            on conflict (structure_id, reunion_id, acteur_id) do update
            set dates = excluded.dates, vient = excluded.vient, pour_le = excluded.pour_le, qui = excluded.qui,
                par_telephone = excluded.par_telephone, repondu_le = excluded.repondu_le
            """)
                .param("reunion", reunion)
                .paramSource(reponse)
                .param("dates", reponse.dates() == null ? null : reponse.datesQuiVont())
                .param("maintenant", maintenant)
                .update();
    }

    @Override
    public Duree duree() {
        return Duree.DEMANDES;
    }

    /** Of meetings that are over, or whose dates all are: the meeting itself says who was there. */
    @Override
    public void purger(LocalDate avant) {
        for (var table : List.of("reunion_reponse", "reunion_point_propose")) {
            jdbc.sql("""
                delete from $table$
                where reunion_id in (
                    select reunion.id
                    from reunion
                    left join reunion_date
                        on reunion_date.structure_id = reunion.structure_id and reunion_date.reunion_id = reunion.id
                    group by reunion.id, reunion.jour
                    having coalesce(reunion.jour, max(reunion_date.jour)) < :avant)
                """.replace("$table$", table)).param("avant", avant).update();
        }
    }
}
