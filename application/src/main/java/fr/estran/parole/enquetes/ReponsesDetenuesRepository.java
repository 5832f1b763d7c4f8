package fr.estran.parole.enquetes;

import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is held on a person, given back or forgotten. */
@Repository
record ReponsesDetenuesRepository(JdbcClient jdbc) {

    List<Map<String, @Nullable Object>> invitations(Collection<UsagerId> fiches) {
        return jdbc.sql("""
            select enquete.titre, invitation.canal, invitation.le
            from enquete_invitation invitation
            join enquete on enquete.structure_id = invitation.structure_id
                and enquete.id = invitation.enquete_id
            where invitation.usager_id = any(:fiches)
            order by invitation.le, enquete.titre
            """).param("fiches", fiches).query().listOfRows();
    }

    /** How many were asked is counted by survey. */
    void oublier(Collection<UsagerId> fiches) {
        jdbc.sql("""
            update enquete_invitation
            set le = null
            where usager_id = any(:fiches) and le is not null
            """).param("fiches", fiches).update();
    }
}
