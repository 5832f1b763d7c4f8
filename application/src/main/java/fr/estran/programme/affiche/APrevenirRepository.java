package fr.estran.programme.affiche;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many people hold a paper that is wrong, and count on it. */
@Repository
record APrevenirRepository(JdbcClient jdbc) {

    private record Finies(ActionId action, int combien) {}

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
            """).param("actions", actions).query(Finies.class).stream()
                .collect(Collectors.toMap(Finies::action, Finies::combien));
    }

    /**
     * Where people are to come.
     *
     * @param lieu null where one goes nowhere
     * @param type null for all kinds
     */
    record Endroit(@Nullable LieuId lieu, @Nullable TypeDAction type) {

        private @Nullable String code() {
            return type == null ? null : type.code();
        }
    }

    private record Attendus(@Nullable LieuId lieu, @Nullable TypeDAction type, int combien) {}

    /** Those who are to come there; where nobody is, it is not told. */
    Map<Endroit, Integer> attendus(List<Endroit> endroits, Periode periode, Instant depuis) {
        return jdbc
                .sql("""
                    select endroit.lieu, endroit.type, count(distinct inscription.id)::integer as combien
                    from unnest(:lieux::uuid[], :types::text[]) endroit (lieu, type)
                    join seance on seance.lieu_id is not distinct from endroit.lieu
                    join structure on structure.structure_id = seance.structure_id
                    join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                    join inscription on inscription.structure_id = seance.structure_id
                        and inscription.action_id = seance.action_id
                    where (endroit.type is null or action.type::text = endroit.type)
                        and not seance.annulee
                        and seance.debut > :depuis
                        and seance.debut >= minuit(:debut)
                        and seance.debut < minuit(:fin)
                        and inscription.statut in ('confirmee', 'proposee', 'liste_attente')
                    group by endroit.lieu, endroit.type
                    """)
                .param("lieux", endroits.stream().map(Endroit::lieu).toList())
                .param("types", endroits.stream().map(Endroit::code).toList())
                .param("depuis", depuis)
                .paramSource(periode)
                .query(Attendus.class)
                .stream()
                .collect(Collectors.toMap(la -> new Endroit(la.lieu(), la.type()), Attendus::combien));
    }
}
