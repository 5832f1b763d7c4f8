package fr.estran.accueil.trimestres;

import fr.estran.programme.SeancesDuTrimestre;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.programme.gestion.ActionsGroupees.ActionPubliee;
import fr.estran.socle.commun.ActionId;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The drafts of a quarter, and what its publication made of them. */
@Repository
record PublicationRepository(JdbcClient jdbc) {

    private static final String BROUILLONS = "with " + SeancesDuTrimestre.SQL + """
        select
            action.id,
            action.type,
            action.titre,
            action.capacite,
            action.inscriptions_des,
            offerte.premiere,
            coalesce(offerte.seances, 0) as seances,
            offerte.lieux,
            action.presentation is not null as presentee,
            coalesce(fait.sort = 'laissee', false) as laissee,
            md5(jsonb_build_array(
                action.thematique, action.presentation, action.pour_qui, action.a_apporter, action.intervenant,
                action.partenaire, action.reservation, offerte.dites
            )::text) as empreinte
        from action
        left join (
            select
                action_id,
                min(commence) as premiere,
                count(*) as seances,
                string_agg(distinct lieu, ', ' order by lieu) as lieux,
                jsonb_agg(jsonb_build_array(reference, debut, fin, heure_connue, lieu_id) order by debut, id) as dites
            from seance_du_trimestre
            where not annulee
            group by action_id
        ) offerte on offerte.action_id = action.id
        left join trimestre_action fait on fait.structure_id = action.structure_id
            and fait.trimestre = :trimestre
            and fait.action_id = action.id
        where not action.publiee
            and action.recueil_id is null
            and (
                offerte.seances > 0
                or action.trimestre = :trimestre and not exists (
                    select from seance
                    where seance.structure_id = action.structure_id and seance.action_id = action.id)
            )
        order by offerte.premiere nulls last, action.titre, action.id
        """;

    List<Brouillon> brouillons(TrimestreDuProgramme trimestre) {
        return jdbc.sql(BROUILLONS)
                .param("trimestre", trimestre.code())
                .paramSource(trimestre.periode())
                .query(Brouillon.class)
                .list();
    }

    /** @param inscriptions how many have asked for a place in it since */
    record Faite(ActionId action, String titre, boolean jourPose, int inscriptions) {

        ActionPubliee publiee() {
            return new ActionPubliee(action, jourPose);
        }
    }

    /** What was published with the quarter, and still is. */
    List<Faite> faites(TrimestreDuProgramme trimestre) {
        return jdbc.sql("""
            select
                action.id as action,
                action.titre,
                fait.jour_pose,
                (
                    select count(*)
                    from inscription
                    where inscription.structure_id = action.structure_id
                        and inscription.action_id = action.id
                ) as inscriptions
            from trimestre_action fait
            join action on action.structure_id = fait.structure_id and action.id = fait.action_id
            where fait.trimestre = :trimestre and fait.sort = 'publiee' and action.publiee
            order by action.titre, action.id
            """)
                .param("trimestre", trimestre.code())
                .query(Faite.class)
                .list();
    }

    void retenir(TrimestreDuProgramme trimestre, List<ActionPubliee> publiees, Collection<ActionId> laissees) {
        jdbc.sql("""
            insert into trimestre_action (structure_id, trimestre, action_id, sort, jour_pose)
            select structure_courante(), :trimestre, publiee.id, 'publiee', publiee.jour_pose
            from unnest(:publiees::uuid[], :poses::boolean[]) publiee (id, jour_pose)
            union all
            select structure_courante(), :trimestre, laissee.id, 'laissee', false
            from unnest(:laissees::uuid[]) laissee (id)
            on conflict (structure_id, trimestre, action_id) do update
            set sort = excluded.sort, jour_pose = excluded.jour_pose
            """)
                .param("trimestre", trimestre.code())
                .param("publiees", publiees.stream().map(ActionPubliee::action).toList())
                .param("poses", publiees.stream().map(ActionPubliee::jourPose).toList())
                .param("laissees", laissees)
                .update();
    }

    void oublier(TrimestreDuProgramme trimestre) {
        jdbc.sql("delete from trimestre_action where trimestre = :trimestre")
                .param("trimestre", trimestre.code())
                .update();
    }
}
