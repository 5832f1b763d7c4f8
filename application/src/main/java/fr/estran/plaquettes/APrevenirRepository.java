package fr.estran.plaquettes;

import fr.estran.commun.ActionId;
import fr.estran.commun.LieuId;
import fr.estran.commun.Periode;
import fr.estran.nomenclatures.TypeDAction;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many people hold a paper that is wrong, and count on it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class APrevenirRepository {

    private record Finies(ActionId action, int combien) {}

    private final JdbcClient jdbc;

    APrevenirRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose registration ended because the service cancelled: they are no longer registered, and may not know. */
    Map<ActionId, Integer> finiesAvec(Set<ActionId> actions) {
        return jdbc.sql("""
                        select inscription.action_id as action, count(*)::integer as combien
                        from inscription
                        cross join lateral (
                            select cause, canal
                            from mouvement
                            where mouvement.structure_id = inscription.structure_id
                                and mouvement.inscription_id = inscription.id
                                and mouvement.genre = 'etat'
                            order by mouvement.ordre desc
                            limit 1
                        ) dernier
                        where inscription.action_id = any(:actions)
                            and inscription.statut = 'annulee_service'
                            and dernier.cause = 'annulation'
                            and dernier.canal = 'service'
                        group by inscription.action_id
                        """).param("actions", actions.toArray(ActionId[]::new)).query(Finies.class).stream()
                .collect(Collectors.toMap(Finies::action, Finies::combien));
    }

    /**
     * Those who are to come to a venue.
     *
     * @param lieu null where one goes nowhere
     * @param type null for all kinds
     */
    int attendus(@Nullable LieuId lieu, @Nullable TypeDAction type, Periode periode, Instant depuis) {
        return jdbc.sql("""
                        select count(distinct inscription.id)::integer
                        from seance
                        join structure on structure.structure_id = seance.structure_id
                        join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                        join inscription on inscription.structure_id = seance.structure_id
                            and inscription.action_id = seance.action_id
                        where seance.lieu_id is not distinct from :lieu::uuid
                            and (:type::text is null or action.type::text = :type::text)
                            and not seance.annulee
                            and seance.debut > :depuis
                            and seance.debut >= :debut::date::timestamp at time zone structure.fuseau
                            and seance.debut < :fin::date::timestamp at time zone structure.fuseau
                            and inscription.statut in ('confirmee', 'proposee', 'liste_attente')
                        """)
                .param("lieu", lieu)
                .param("type", type == null ? null : type.code())
                .param("depuis", Timestamp.from(depuis))
                .param("debut", periode.debut())
                .param("fin", periode.fin())
                .query(Integer.class)
                .single();
    }
}
