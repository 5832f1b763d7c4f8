package fr.estran.programme.gestion;

import fr.estran.socle.pages.Option;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What one chooses an action by: its name. */
@Repository
@Transactional(readOnly = true)
class ChoixRepository {

    private final JdbcClient jdbc;

    ChoixRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are held nearest to a day, by their names; appointments are made elsewhere. */
    List<Option> actions(LocalDate autour, int combien) {
        return jdbc.sql("""
                        select valeur, libelle
                        from (
                        select
                            action.id::text as valeur,
                            action.titre || coalesce(' (' || min(lieu.nom) || ')', '') as libelle
                        from seance
                        join structure on structure.structure_id = seance.structure_id
                        join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                        left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                        where seance.debut >= (:autour::date - 92)::timestamp at time zone structure.fuseau
                            and seance.debut < (:autour::date + 92)::timestamp at time zone structure.fuseau
                            and not seance.annulee
                            and action.recueil_id is null
                        group by action.id, action.titre
                        order by min(abs(extract(epoch from seance.debut - :autour::date::timestamp at time zone 'UTC')))
                        limit :combien
                        ) proches
                        order by libelle, valeur
                        """)
                .param("autour", autour)
                .param("combien", combien)
                .query(Option.class)
                .list();
    }
}
