package fr.estran.messages;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many people have to be told of a session that is not held, by which means, and how many were. A group is as many
 * people as places are held for it, and one call.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class PersonnesAPrevenir {

    private final JoignableRepository joignables;
    private final PrevenuesRepository prevenues;
    private final Clock horloge;

    PersonnesAPrevenir(JoignableRepository joignables, PrevenuesRepository prevenues, Clock horloge) {
        this.joignables = joignables;
        this.prevenues = prevenues;
        this.horloge = horloge;
    }

    /**
     * If one were to cancel now.
     *
     * @param rienNeReste no session of the action would be left
     */
    public List<ParMoyen> siAnnulee(ActionId action, boolean rienNeReste) {
        var maintenant = horloge.instant();
        var modele = rienNeReste ? Modele.ANNULATION_SERVICE : Modele.SEANCE_ANNULEE;
        Map<Moyen, Integer> parMoyen = joignables.vivantesDe(action).stream()
                .collect(groupingBy(
                        qui -> Voie.versLaPersonne(qui, modele, maintenant)
                                .map(Voie::moyen)
                                .orElse(Moyen.AUCUN),
                        summingInt(Joignable::personnes)));
        return parMoyen.entrySet().stream()
                .map(moyen -> new ParMoyen(action, moyen.getKey(), moyen.getValue(), moyen.getValue()))
                .toList();
    }

    /** Of what was written since: who was told, and who was not. */
    public List<ParMoyen> des(Collection<ActionId> actions, Collection<SeanceId> seances, Instant depuis) {
        return prevenues.parMoyen(actions, seances, depuis);
    }

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
}
