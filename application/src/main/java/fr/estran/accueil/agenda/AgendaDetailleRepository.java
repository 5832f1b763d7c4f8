package fr.estran.accueil.agenda;

import fr.estran.socle.commun.Periode;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions of some days and of a few people or venues: they are found first, then described. */
@Repository
record AgendaDetailleRepository(JdbcClient jdbc) {

    /** Counted for each session of the days, since the planner would otherwise read whoever held all sessions of ten years. */
    private static final String DES_CONSEILLERS = """
        with trouvees as (
            select seance_id as id
            from seance_conseiller
            where conseiller_id = any(:celles) and debut >= :debut and debut < :fin
            union
            select id
            from seance
            where :sansRien
                and debut >= :debut
                and debut < :fin
                and (
                    select count(*) from seance_conseiller
                    where seance_conseiller.structure_id = seance.structure_id
                        and seance_conseiller.seance_id = seance.id
                ) = 0
        )
        """;

    private static final String DES_LIEUX = """
        with trouvees as (
            select id
            from seance
            where debut >= :debut
                and debut < :fin
                and (lieu_id = any(:celles) or (:sansRien and lieu_id is null))
        )
        """;

    /** @param fuseau of the town: a bound that the database would have to work out for each row would use no index */
    List<SeanceDAgenda> du(Periode periode, ZoneId fuseau, Selon selon, Collection<UUID> celles, boolean sansRien) {
        return jdbc.sql((selon == Selon.LIEU ? DES_LIEUX : DES_CONSEILLERS) + """
                        select
                            seance.id,
                            seance.action_id as action,
                            action.type,
                            action.titre,
                            action.ou,
                            seance.debut at time zone structure.fuseau as debut,
                            seance.fin at time zone structure.fuseau as fin,
                            seance.statut,
                            seance.heure_connue,
                            seance.revision,
                            seance.lieu_id as lieu,
                            lieu.nom as lieu_nom,
                            animation.conseillers,
                            animation.noms,
                            array(
                                select benevole.nom
                                from seance_benevole
                                join benevole on benevole.structure_id = seance_benevole.structure_id
                                    and benevole.id = seance_benevole.benevole_id
                                where seance_benevole.structure_id = seance.structure_id
                                    and seance_benevole.seance_id = seance.id
                                order by benevole.nom
                            ) as benevoles,
                            action.intervenant,
                            exists (
                                select from serie_jour
                                where serie_jour.structure_id = seance.structure_id
                                    and serie_jour.seance_id = seance.id
                            ) as revient,
                            (
                                select salle.nom
                                from seance_salle
                                join salle on salle.structure_id = seance_salle.structure_id
                                    and salle.id = seance_salle.salle_id
                                where seance_salle.structure_id = seance.structure_id
                                    and seance_salle.seance_id = seance.id
                                    and seance_salle.lieu_id = seance.lieu_id
                                    and seance_salle.etat <> 'refusee'
                            ) as salle,
                            array(
                                select nom
                                from materiel
                                where materiel.structure_id = seance.structure_id
                                    and not exists (
                                        select from materiel_sur_place
                                        where materiel_sur_place.structure_id = seance.structure_id
                                            and materiel_sur_place.lieu_id = seance.lieu_id
                                            and materiel_sur_place.materiel_id = materiel.id
                                    )
                                    and (
                                        exists (
                                            select from action_materiel
                                            where action_materiel.structure_id = seance.structure_id
                                                and action_materiel.action_id = seance.action_id
                                                and action_materiel.materiel_id = materiel.id
                                        ) or exists (
                                            select from seance_materiel
                                            where seance_materiel.structure_id = seance.structure_id
                                                and seance_materiel.seance_id = seance.id
                                                and seance_materiel.materiel_id = materiel.id
                                        )
                                    )
                                order by nom
                            ) as materiel
                        from trouvees
                        join seance on seance.structure_id = structure_courante() and seance.id = trouvees.id
                            and seance.retrait is null
                        join structure on structure.structure_id = seance.structure_id
                        join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                        left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                        """ + AgendaRepository.ANIMATION
                        + "order by seance.debut, action.titre, seance.id")
                .param("debut", periode.commence(fuseau))
                .param("fin", periode.finit(fuseau))
                .param("celles", celles)
                .param("sansRien", sansRien)
                .query(SeanceDAgenda.class)
                .list();
    }
}
