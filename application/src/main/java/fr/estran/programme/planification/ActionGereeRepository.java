package fr.estran.programme.planification;

import fr.estran.socle.commun.ActionId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Actions, as the staff read them. */
@Repository
record ActionGereeRepository(JdbcClient jdbc) {

    private static final String ACTIONS = """
        select
            action.id,
            action.reference,
            action.type,
            action.titre,
            thematique.retenue as thematique,
            coalesce(thematique.libelle, thematique.retenue) as theme,
            action.capacite,
            action.trimestre,
            action.intervenant,
            action.partenaire,
            action.presentation,
            action.pour_qui,
            action.a_apporter,
            action.publiee,
            action.reservation,
            action.inscriptions_des,
            action.places_gardees,
            action.gardees_jusqu_au,
            action.promotion,
            action.delai_reponse,
            action.ou,
            action.visio_adresse
        from action
        left join thematique_retenue thematique on thematique.structure_id = action.structure_id
            and thematique.code = action.thematique
        """;

    Optional<ActionGeree> lire(ActionId action) {
        return jdbc.sql(ACTIONS + "where action.id = :action")
                .param("action", action)
                .query(ActionGeree.class)
                .optional();
    }

    /** Whether it is one person's. */
    boolean individuelle(ActionId action) {
        return jdbc.sql("select exists (select from action where id = :action and recueil_id is not null)")
                .param("action", action)
                .query(Boolean.class)
                .single();
    }

    /** Those of a quarter: of its sessions; of its name, where there is no session. In the order of their beginnings. */
    List<ActionGeree> chercher(FiltreDeGestion filtre) {
        var periode = filtre.periode();
        return jdbc.sql("""
            with premiere as materialized (
                select seance.structure_id, seance.action_id, min(seance.debut) as debut
                from seance
                where seance.debut >= minuit(:debut)
                    and seance.debut < minuit(:fin)
                    and (:lieu::uuid is null or seance.lieu_id = :lieu)
                group by seance.structure_id, seance.action_id
                union all
                select action.structure_id, action.id, null
                from action
                where action.trimestre = :trimestre
                    and :lieu::uuid is null
                    and not exists (
                        select from seance
                        where seance.structure_id = action.structure_id and seance.action_id = action.id)
            )
            """ + ACTIONS + """
            join premiere on premiere.structure_id = action.structure_id and premiere.action_id = action.id
            where action.recueil_id is null
                and (:type::text is null or action.type = :type)
                and (:thematique::text is null or thematique.retenue = :thematique)
                and (
                    :texte::text is null
                    or position(plier(:texte) in plier(concat_ws(
                        ' ', action.titre, action.presentation, action.intervenant, action.partenaire))) > 0
                    or action.reference = :texte
                )
            order by premiere.debut, action.titre, action.id
            """)
                .paramSource(periode)
                .paramSource(filtre)
                .param("lieu", filtre.idDuLieu())
                .query(ActionGeree.class)
                .list();
    }

    /** The quarter is that of the first session that is left. */
    void dater(ActionId action) {
        jdbc.sql("""
            update action
            set trimestre = premiere.trimestre
            from (
                select to_char(min(seance.debut) at time zone structure.fuseau, 'YYYY"-T"Q') as trimestre
                from seance
                join structure on structure.structure_id = seance.structure_id
                where seance.action_id = :action and seance.statut <> 'annulee'
                group by structure.fuseau
            ) premiere
            where action.id = :action and action.trimestre is distinct from premiere.trimestre
            """).param("action", action).update();
    }
}
