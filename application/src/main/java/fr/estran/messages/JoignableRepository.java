package fr.estran.messages;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that deciding on a message needs, in one statement: it is read while places are being given out. */
@Repository
record JoignableRepository(JdbcClient jdbc) {

    private static final String JOIGNABLES = """
        select
            inscription.id as inscription,
            inscription.demande_id as demande,
            null::uuid as groupe,
            inscription.usager_id as personne,
            1 as personnes,
            inscription.action_id as action,
            inscription.statut = 'confirmee' as confirmee,
            case when tiers.prevenir = 'tiers' then tiers.telephone
                else coalesce(demande.telephone, case when demande.id is null then usager.telephone end) end as telephone,
            case when tiers.prevenir = 'tiers' then tiers.courriel
                else coalesce(demande.courriel, case when demande.id is null then usager.courriel end) end as courriel,
            case when tiers.prevenir = 'tiers' then null
                else coalesce(demande.adresse, case when demande.id is null then usager.adresse end) end as adresse,
            case when tiers.prevenir = 'tiers' then null else coalesce(demande.prevenir, usager.contact) end as voulu,
            demande.professionnel_telephone,
            demande.professionnel_courriel,
            heures.debut,
            case when inscription.statut = 'annulee_service' then (
                select mouvement.raison
                from mouvement
                where mouvement.structure_id = inscription.structure_id
                    and mouvement.inscription_id = inscription.id
                order by mouvement.ordre desc
                limit 1
            ) end as raison,
            structure.fuseau,
            structure.jours_feries,
            preuve.demande_id is not null as a_prouver,
            preuve.code is not null as preuve_par_sms,
            coalesce(tiers.prevenir = 'tiers', false) as au_tiers,
            case when tiers.prevenir = 'les_deux' then tiers.telephone end as aussi_telephone,
            case when tiers.prevenir = 'les_deux' then tiers.courriel end as aussi_courriel
        from inscription
        join structure on structure.structure_id = inscription.structure_id
        join usager on usager.structure_id = inscription.structure_id and usager.id = inscription.usager_id
        left join demande on demande.structure_id = inscription.structure_id and demande.id = inscription.demande_id
        left join tiers on tiers.structure_id = inscription.structure_id and tiers.inscription_id = inscription.id
        left join preuve on preuve.structure_id = inscription.structure_id
            and preuve.demande_id = inscription.demande_id
            and preuve.prouvee_le is null
        left join lateral (
            select min(seance.debut) as debut
            from seance
            where seance.structure_id = inscription.structure_id
                and seance.action_id = inscription.action_id
                and seance.statut <> 'annulee'
        ) heures on true
        """;

    /** Of whoever answers for it, the number alone is known. */
    private static final String GROUPES = """
                select
                    null::uuid as inscription,
                    null::uuid as demande,
                    groupe.id as groupe,
                    null::uuid as personne,\s""" + Ensembles.PERSONNES + """
                    as personnes,
                    groupe.action_id as action,
                    false as confirmee,
                    groupe.telephone,
                    null as courriel,
                    null as adresse,
                    :appel as voulu,
                    null as professionnel_telephone,
                    null as professionnel_courriel,
                    heures.debut,
                    null as raison,
                    structure.fuseau,
                    structure.jours_feries,
                    false as a_prouver,
                    false as preuve_par_sms,
                    false as au_tiers,
                    null as aussi_telephone,
                    null as aussi_courriel
                from groupe
                join structure on structure.structure_id = groupe.structure_id
                left join lateral (
                    select min(seance.debut) as debut
                    from seance
                    where seance.structure_id = groupe.structure_id
                        and seance.action_id = groupe.action_id
                        and seance.statut <> 'annulee'
                ) heures on true
                """;

    Optional<Joignable> lire(InscriptionId inscription) {
        return jdbc.sql(JOIGNABLES + "where inscription.id = :id")
                .param("id", inscription)
                .query(Joignable.class)
                .optional();
    }

    /**
     * Those whom a folder of records told, whose place is to come, and of whose beginning no reminder was ever written: no
     * fact was heard of them.
     */
    List<Joignable> sansRappel(Instant maintenant) {
        return jdbc.sql(JOIGNABLES + """
            where inscription.demande_id is null
                and inscription.statut = 'confirmee'
                and inscription.action_id in (select action_id from seance where debut > :maintenant)
                and heures.debut > :maintenant
                and not exists (
                    select from message
                    where message.structure_id = inscription.structure_id
                        and message.cle in (
                            inscription.id || '.rappel.personne.' || extract(epoch from heures.debut)::bigint,
                            inscription.id || '.rappel.tiers.' || extract(epoch from heures.debut)::bigint))
            order by heures.debut, inscription.id
            """)
                .param("maintenant", maintenant)
                .query(Joignable.class)
                .list();
    }

    Joignable groupe(UUID groupe) {
        return jdbc.sql(GROUPES + "where groupe.id = :id")
                .param("appel", Moyen.APPEL)
                .param("id", groupe)
                .query(Joignable.class)
                .single();
    }

    /** Who has a place, is offered one, or waits for one; and the groups that places are held for. */
    List<Joignable> vivantesDe(ActionId action) {
        return Stream.concat(inscritesA(action).stream(), groupesDe(action).stream())
                .toList();
    }

    /**
     * Who has a place or is offered one; and the groups that places are held for.
     *
     * @param attente whoever waits for one too
     */
    List<Joignable> aQuiEcrire(ActionId action, boolean attente) {
        var inscrites = jdbc
                .sql(JOIGNABLES + """
            where inscription.action_id = :action
                and (inscription.statut in ('proposee', 'confirmee') or :attente and inscription.statut = 'liste_attente')
            order by inscription.ordre
            """)
                .param("action", action)
                .param("attente", attente)
                .query(Joignable.class)
                .stream();
        return Stream.concat(inscrites, groupesDe(action).stream()).toList();
    }

    private List<Joignable> groupesDe(ActionId action) {
        return jdbc.sql(GROUPES
                        + "where groupe.action_id = :action and groupe.places > 0 order by groupe.nom, groupe.id")
                .param("appel", Moyen.APPEL)
                .param("action", action)
                .query(Joignable.class)
                .list();
    }

    private List<Joignable> inscritesA(ActionId action) {
        return jdbc.sql(JOIGNABLES + """
            where inscription.action_id = :action
                and inscription.statut in ('liste_attente', 'proposee', 'confirmee')
            order by inscription.ordre
            """)
                .param("action", action)
                .query(Joignable.class)
                .list();
    }
}
