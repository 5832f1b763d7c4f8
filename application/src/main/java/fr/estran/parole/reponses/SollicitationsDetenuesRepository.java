package fr.estran.parole.reponses;

import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is held of somebody who was asked, until the forms are counted. */
@Repository
record SollicitationsDetenuesRepository(JdbcClient jdbc) {

    List<Map<String, @Nullable Object>> envois(Collection<UsagerId> fiches) {
        return jdbc.sql("""
            select enquete.titre, envoi.etat
            from enquete_envoi envoi
            join enquete on enquete.structure_id = envoi.structure_id and enquete.id = envoi.enquete_id
            where envoi.usager_id = any(:fiches)
            order by enquete.titre, envoi.relance
            """).param("fiches", fiches).query().listOfRows();
    }

    /** That somebody was asked is counted, and stays. */
    void oublier(Collection<UsagerId> fiches) {
        jdbc.sql("delete from enquete_envoi where usager_id = any(:fiches)")
                .param("fiches", fiches)
                .update();
    }
}
