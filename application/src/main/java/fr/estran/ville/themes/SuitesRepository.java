package fr.estran.ville.themes;

import java.time.Instant;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What hangs on themes, told before one retires or merges them. */
@Repository
record SuitesRepository(JdbcClient jdbc) {

    /** Of all of them together: who wishes for two, or runs two, counts once. With what was merged into them before. */
    SuitesDeTheme de(Collection<String> themes, Instant maintenant) {
        return jdbc.sql("""
            with theme as (
                select structure_id, code from thematique_retenue where retenue = any(:themes)
            )
            select
                (
                    select count(*)
                    from action
                    join theme on theme.structure_id = action.structure_id and theme.code = action.thematique
                )::integer as actions,
                (
                    select count(*)
                    from action
                    join theme on theme.structure_id = action.structure_id and theme.code = action.thematique
                    where exists (
                        select from seance
                        where seance.structure_id = action.structure_id
                            and seance.action_id = action.id
                            and not seance.annulee
                            and seance.debut > :maintenant
                    )
                )::integer as a_venir,
                (
                    (select count(*) from participation where demande in (select code from theme))
                    + (select coalesce(sum(nombre), 0) from seance_demande where demande in (select code from theme))
                )::integer as demandes,
                (
                    select coalesce(sum(personnes + papiers), 0)
                    from souhait_compte
                    where thematique in (select code from theme)
                )::integer as souhaits,
                (
                    select count(distinct conseiller_id)
                    from conseiller_thematique
                    where thematique in (select code from theme)
                )::integer as competences
            """)
                .param("themes", themes)
                .param("maintenant", maintenant)
                .query(SuitesDeTheme.class)
                .single();
    }
}
