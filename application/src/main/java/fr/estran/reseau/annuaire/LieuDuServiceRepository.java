package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.LieuId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The venues of the service that have a whole address, which the national schema asks for. */
@Repository
record LieuDuServiceRepository(JdbcClient jdbc) {

    /**
     * @param itinerant a bus stops there
     * @param horaires as OpenStreetMap writes them; null: nobody said when it is open
     * @param formes the codes of the kinds of help that are held there, a space between each
     * @param change when it was last changed, its hours with it
     */
    record LieuDuService(
            LieuId id,
            String nom,
            String adresse,
            @Nullable String acces,
            String codePostal,
            String commune,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            boolean itinerant,
            @Nullable String horaires,
            String formes,
            LocalDate change) {}

    /**
     * Of what moves, its stops: nobody is sent to where a bus sleeps.
     *
     * @param depuis what was held before then, and was not since, is not said to be held there
     * @param maintenant what has not begun by then may never be
     */
    List<LieuDuService> tous(Instant depuis, Instant maintenant) {
        return jdbc.sql("""
            select
                lieu.id, lieu.nom, lieu.adresse, lieu.acces, lieu.code_postal, lieu.commune, lieu.latitude, lieu.longitude,
                lieu.halte_de_id is not null as itinerant,
                heures.dites as horaires,
                coalesce(aide.formes, '') as formes,
                (lieu.modifie_le at time zone structure.fuseau)::date as change
            from lieu
            join structure on structure.structure_id = lieu.structure_id
            left join lateral (
                select string_agg(
                    (array['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'])[jour] || ' ' || plages, '; ' order by jour) as dites
                from (
                    select jour, string_agg(
                        to_char(ouvre, 'HH24:MI') || '-' || to_char(ferme, 'HH24:MI'), ',' order by ouvre) as plages
                    from lieu_ouverture
                    where structure_id = lieu.structure_id and lieu_id = lieu.id
                    group by jour
                ) par_jour
            ) heures on true
            left join (
                select seance.structure_id, seance.lieu_id, string_agg(distinct action.type, ' ' order by action.type) as formes
                from seance
                join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                where seance.debut >= :depuis and seance.debut <= :maintenant and not seance.annulee
                group by seance.structure_id, seance.lieu_id
            ) aide on aide.structure_id = lieu.structure_id and aide.lieu_id = lieu.id
            where lieu.retire_le is null
                and lieu.fusionne_dans_id is null
                and lieu.mobile is not true
                and lieu.adresse is not null
                and lieu.commune is not null
                and lieu.code_postal ~ '^[0-9]{5}$'
            order by lieu.nom, lieu.id
            """)
                .param("depuis", depuis)
                .param("maintenant", maintenant)
                .query(LieuDuService.class)
                .list();
    }
}
