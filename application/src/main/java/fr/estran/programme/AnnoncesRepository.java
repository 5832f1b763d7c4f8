package fr.estran.programme;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class AnnoncesRepository {

    private static final String A_VENIR = """
            select action.id
            from action
            cross join lateral (
                select min(seance.debut) as debut
                from seance
                where seance.structure_id = action.structure_id
                    and seance.action_id = action.id
                    and seance.statut <> 'annulee'
            ) heures
            where action.capacite is not null and heures.debut > :maintenant
            """;

    private static final String SEUIL_SANS_REGLE = "5";

    private final JdbcClient jdbc;

    AnnoncesRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SeanceAnnoncee> des(Collection<UUID> actions) {
        return jdbc.sql("""
                        select
                            seance.action_id as action,
                            seance.debut at time zone structure.fuseau as debut,
                            seance.fin at time zone structure.fuseau as fin,
                            lieu.nom as lieu,
                            nullif(concat_ws(', ', lieu.adresse, lieu.commune), '') as adresse,
                            lieu.etage,
                            lieu.acces
                        from seance
                        join structure on structure.structure_id = seance.structure_id
                        left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                        where seance.action_id = any(:actions) and seance.statut <> 'annulee'
                        order by seance.debut, seance.id
                        """)
                .param("actions", actions.toArray(UUID[]::new))
                .query(SeanceAnnoncee.class)
                .list();
    }

    List<UUID> aVenir(Instant maintenant) {
        return jdbc.sql(A_VENIR + "order by heures.debut, action.titre, action.id")
                .param("maintenant", Timestamp.from(maintenant))
                .query(UUID.class)
                .list();
    }

    List<UUID> reprogrammees(UUID action, Instant maintenant) {
        return jdbc.sql(A_VENIR + "and action.reprogrammation_de_id = :action order by heures.debut, action.id")
                .param("action", action)
                .param("maintenant", Timestamp.from(maintenant))
                .query(UUID.class)
                .list();
    }

    int seuil() {
        return jdbc.sql("select coalesce((select seuil_reprogrammation from regle_programme), " + SEUIL_SANS_REGLE
                        + ")")
                .query(Integer.class)
                .single();
    }
}
