package fr.estran.presences;

import fr.estran.reseau.annuaire.AttacheALOrganisme;
import fr.estran.socle.base.Attaches;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who were sent to a body follow it: by name, without a name, and as they are counted with their session. */
@Repository
@Order(70)
record OrganismesDesFeuillesRepository(JdbcClient jdbc) implements AttacheALOrganisme {

    private static final Messages MESSAGES = Messages.de("presences/emargement");

    /** Whoever gave no name is counted with the session already. */
    @Override
    public List<String> enMots(OrganismeId organisme) {
        return Attaches.enMots(jdbc.sql("""
            select (
                (select count(*) from participation where acteur_id = :organisme)
                + (select coalesce(sum(nombre), 0) from seance_orientation where acteur_id = :organisme)
            )::integer
            """).param("organisme", organisme), MESSAGES, "attache.orientations");
    }

    @Override
    public void suivre(OrganismeId de, OrganismeId vers) {
        jdbc.sql("""
            insert into seance_orientation (structure_id, seance_id, acteur_id, nombre)
            select structure_id, seance_id, :vers, nombre from seance_orientation where acteur_id = :de
            on conflict (structure_id, seance_id, acteur_id)
            do update set nombre = seance_orientation.nombre + excluded.nombre
            """).param("de", de).param("vers", vers).update();
        jdbc.sql("delete from seance_orientation where acteur_id = :de")
                .param("de", de)
                .update();
    }
}
