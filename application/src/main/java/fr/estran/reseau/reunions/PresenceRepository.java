package fr.estran.reseau.reunions;

import fr.estran.reseau.annuaire.AttacheALOrganisme;
import fr.estran.reseau.reunions.ReunionEntiere.Presence;
import fr.estran.socle.base.Attaches;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was there; and what of meetings follows a body that is found to be another: where both were, it was there once. */
@Repository
@Order(220)
record PresenceRepository(JdbcClient jdbc) implements AttacheALOrganisme {

    private static final Messages MESSAGES = Messages.de("reseau/reunions");

    List<Presence> a(ReunionId reunion) {
        return jdbc.sql("""
            select acteur_id as organisme, personnes
            from reunion_presence
            where reunion_id = :reunion
            order by acteur_id
            """).param("reunion", reunion).query(Presence.class).list();
    }

    void noter(ReunionId reunion, List<Presence> presences) {
        jdbc.sql("delete from reunion_presence where reunion_id = :reunion")
                .param("reunion", reunion)
                .update();
        presences.forEach(
                une -> jdbc.sql("""
                    insert into reunion_presence (structure_id, reunion_id, acteur_id, personnes)
                    values (structure_courante(), :reunion, :organisme, :personnes)
                    """).param("reunion", reunion).paramSource(une).update());
    }

    @Override
    public List<String> enMots(OrganismeId organisme) {
        return Attaches.enMots(
                jdbc.sql("select count(*)::integer from reunion_presence where acteur_id = :id")
                        .param("id", organisme),
                MESSAGES,
                "attache.organisme");
    }

    @Override
    public void suivre(OrganismeId de, OrganismeId vers) {
        jdbc.sql("""
            insert into reunion_presence (structure_id, reunion_id, acteur_id, personnes)
            select structure_id, reunion_id, :vers, personnes from reunion_presence where acteur_id = :de
            on conflict (structure_id, reunion_id, acteur_id)
            do update set personnes = coalesce(reunion_presence.personnes, excluded.personnes)
            """).param("de", de).param("vers", vers).update();
        jdbc.sql("delete from reunion_presence where acteur_id = :de")
                .param("de", de)
                .update();
    }
}
