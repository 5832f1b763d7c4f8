package fr.estran.collectif;

import fr.estran.commun.Messages;
import fr.estran.commun.OrganismeId;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The meetings at which a body was follow it; where both were, it was there once. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReunionsDesOrganismesRepository implements AttacheALOrganisme {

    private static final Messages MESSAGES = Messages.de("collectif");

    private final JdbcClient jdbc;

    ReunionsDesOrganismesRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> enMots(OrganismeId organisme) {
        var n = jdbc.sql("select count(*)::integer from reunion_presence where acteur_id = :id")
                .param("id", organisme)
                .query(Integer.class)
                .single();
        return n == 0 ? List.of() : List.of(MESSAGES.dire("reunir.reunions", Map.of("n", n)));
    }

    @Override
    public void suivre(OrganismeId de, OrganismeId vers) {
        jdbc.sql("""
                        insert into reunion_presence (structure_id, reunion_id, acteur_id)
                        select structure_id, reunion_id, :vers from reunion_presence where acteur_id = :de
                        on conflict (structure_id, reunion_id, acteur_id) do nothing
                        """).param("de", de).param("vers", vers).update();
        jdbc.sql("delete from reunion_presence where acteur_id = :de")
                .param("de", de)
                .update();
    }
}
