package fr.estran.parole.concertation;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is scheduled of the themes that somebody asked to be told of. */
@Repository
record AnnonceRepository(JdbcClient jdbc) {

    List<SeanceProgrammee> programmees(Instant maintenant) {
        return jdbc.sql("""
            select distinct on (theme.retenue)
                theme.retenue as theme,
                action.id as action,
                action.titre,
                (seance.debut at time zone structure.fuseau)::date as jour
            from action
            join seance on seance.structure_id = action.structure_id and seance.action_id = action.id
            join structure on structure.structure_id = action.structure_id
            join thematique_retenue theme
                on theme.structure_id = action.structure_id and theme.code = action.thematique
            where action.publiee and not seance.annulee and seance.debut > :maintenant
            order by theme.retenue, seance.debut, action.id
            """)
                .param("maintenant", maintenant)
                .query(SeanceProgrammee.class)
                .list();
    }
}
