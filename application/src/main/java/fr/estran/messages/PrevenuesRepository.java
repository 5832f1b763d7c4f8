package fr.estran.messages;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record PrevenuesRepository(JdbcClient jdbc) {

    /** What did not get through and was replaced counts by what replaced it. */
    List<ParMoyen> parMoyen(Collection<ActionId> actions, Collection<SeanceId> seances, Instant depuis) {
        return jdbc.sql("""
                                select
                                    message.action_id as action,
                                    case when destinataire is null then :aucun else canal end as moyen,
                                    sum(dits.nombre)::integer as nombre,
                                    coalesce(sum(dits.nombre) filter (
                                        where etat not in\s""" + EtatDeMessage.sql(EtatDeMessage::prevenu) + """
                                        ), 0)::integer as restent
                                from message
                                left join groupe on groupe.structure_id = message.structure_id and groupe.id = message.groupe_id
                                cross join lateral (
                                    select \s""" + Ensembles.PERSONNES + """
                                    as nombre
                                ) dits
                                where message.action_id = any(:actions)
                                    and cree_le >= :depuis
                                    and etat <> 'sans_objet'
                                    and (modele = 'seance_annulee' and seance_id = any(:seances) or modele = 'annulation_service')
                                    and not exists (
                                        select from message suite
                                        where suite.structure_id = message.structure_id and suite.remplace_id = message.id
                                    )
                                group by 1, 2
                                order by 1, 2
                                """)
                .param("aucun", Moyen.AUCUN)
                .param("actions", actions)
                .param("seances", seances)
                .param("depuis", depuis)
                .query(ParMoyen.class)
                .list();
    }
}
