package fr.estran.messages;

import fr.estran.inscriptions.places.Provenance;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox, as whoever sends reads it. */
@Repository
record EnvoiRepository(JdbcClient jdbc) {

    private static final String DU_PUBLIC = Provenance.sql(d -> !d.auGuichet() && d != Provenance.SERVICE);

    /** What comes too late is not said any more; that somebody was not told of a change remains in sight. */
    void perimer(Instant maintenant) {
        jdbc.sql("""
                            update message
                            set
                                etat = case when modele in\s""" + Modele.sql(Modele::rappel) + """
                                    then 'sans_objet' else 'echoue' end,
                                echec = 'trop_tard',
                                clos_le = :maintenant
                            where avant <= :maintenant and etat in\s""" + Ensembles.EN_ATTENTE)
                .param("maintenant", maintenant)
                .update();
    }

    /**
     * So many of those that are due, for nobody else until {@code bail}: whoever dies in between leaves them to others. The
     * first of those who share a number or an address takes the others along.
     *
     * @return those that are to be sent, and speak for the others
     */
    List<UUID> reclamer(int combien, Instant maintenant, Instant bail) {
        return jdbc.sql("""
                                    with meneur as (
                                        select *
                                        from message
                                        where etat = 'a_envoyer'
                                            and du <= :maintenant
                                            and (prochain_essai is null or prochain_essai <= :maintenant)
                                            and (avant is null or avant > :maintenant)
                                            and not exists (
                                                select from message autre
                                                where\s""" + Ensembles.AUTRE + """
                                                    and autre.du <= :maintenant and autre.id < message.id)
                                        order by du, id
                                        limit :combien
                                        for update skip locked),
                                    reclame as (
                                        update message autre
                                        set
                                            tentatives = message.tentatives + 1,
                                            dernier_essai = :maintenant,
                                            prochain_essai = :bail,
                                            avec_id = nullif(message.id, autre.id)
                                        from meneur message
                                        where\s""" + Ensembles.AUTRE + """
                                            and autre.du <= :maintenant
                                        returning autre.id, autre.avec_id)
                                    select id from reclame where avec_id is null
                                    """)
                .param("combien", combien)
                .param("maintenant", maintenant)
                .param("bail", bail)
                .query(UUID.class)
                .list();
    }

    List<AEnvoyer> lire(Collection<UUID> messages, Instant maintenant) {
        return jdbc.sql("""
                                select
                                    message.id,
                                    message.cle,
                                    message.jeton,
                                    message.modele,
                                    message.pour,
                                    message.canal as moyen,
                                    message.destinataire,
                                    message.cree_le,
                                    message.tentatives,
                                    ensemble.appeles,
                                    ensemble.prenoms,
                                    ensemble.noms,
                                    message.action_id as action,
                                    action.type,
                                    action.titre,
                                    ensemble.codes,
                                    ensemble.liens,
                                    ensemble.rangs,
                                    preuve.code as preuve,
                                    inscription.propose_jusqu_a as jusqua,
                                    coalesce(dite.debut, message.debut) as debut,
                                    message.debut as avant,
                                    message.raison,
                                    coalesce(ailleurs.autres, '{}') as autres,
                                    dite.lieu,
                                    dite.adresse,
                                    structure.commune,
                                    structure.fuseau,
                                    structure.jours_feries,
                                    exists (
                                        select from message_arret
                                        where message_arret.structure_id = message.structure_id
                                            and message_arret.destinataire = lower(message.destinataire)
                                    ) as arret,
                                    coalesce(inscription.canal in\s""" + DU_PUBLIC + """
                                and message.modele in\s""" + Modele.sql(Modele::demandeParLePublic) + """
                                        , false) as du_public
                                from message
                                join structure on structure.structure_id = message.structure_id
                                join inscription on inscription.structure_id = message.structure_id
                                    and inscription.id = message.inscription_id
                                join action on action.structure_id = message.structure_id and action.id = message.action_id
                                left join preuve on preuve.structure_id = inscription.structure_id
                                    and preuve.demande_id = inscription.demande_id
                                    and preuve.prouvee_le is null
                                cross join lateral (
                                    select
                                        array_agg(coalesce(nullif(prenom_dit(usager), ''), nom_dit(usager), '') order by dite.id)
                                            as appeles,
                                        array_agg(prenom_dit(usager) order by dite.id) as prenoms,
                                        array_agg(coalesce(nom_dit(usager), '') order by dite.id) as noms,
                                        coalesce(array_agg(distinct demande.code) filter (where demande.code is not null), '{}')
                                            as codes,
                                        coalesce(array_agg(distinct demande.lien) filter (where demande.lien is not null), '{}')
                                            as liens,
                                        coalesce(array_agg((
                                            select count(*) from inscription devant
                                            where devant.structure_id = inscrite.structure_id
                                                and devant.action_id = inscrite.action_id
                                                and devant.statut = 'liste_attente'
                                                and devant.ordre <= inscrite.ordre
                                        )::integer order by inscrite.ordre)
                                            filter (where inscrite.statut = 'liste_attente'), '{}') as rangs
                                    from (
                                        select message.id
                                        union all
                                        select porte.id
                                        from message porte
                                        where porte.structure_id = message.structure_id
                                            and porte.avec_id = message.id
                                            and porte.prochain_essai is not distinct from message.prochain_essai
                                        union all
                                        select autre.id
                                        from message autre
                                        where message.etat = 'a_poster' and autre.id <> message.id and\s""" + Ensembles.AUTRE + """
                                    ) membre
                                    join message dite on dite.structure_id = message.structure_id and dite.id = membre.id
                                    join inscription inscrite on inscrite.structure_id = dite.structure_id
                                        and inscrite.id = dite.inscription_id
                                    join usager on usager.structure_id = dite.structure_id and usager.id = inscrite.usager_id
                                    left join demande on demande.structure_id = inscrite.structure_id
                                        and demande.id = inscrite.demande_id
                                ) ensemble
                                left join lateral (
                                    select
                                        seance.debut,
                                        lieu.nom as lieu,
                                        concat_ws(', ', lieu.adresse, lieu.commune) as adresse
                                    from seance
                                    left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                                    where seance.structure_id = message.structure_id
                                        and seance.action_id = message.action_id
                                        and (message.seance_id is null or seance.id = message.seance_id)
                                    order by seance.statut = 'annulee', seance.debut
                                    limit 1
                                ) dite on true
                                left join lateral (
                                    select array_agg(extract(epoch from prochaine.debut)::bigint order by prochaine.debut) as autres
                                    from (
                                        select min(seance.debut) as debut
                                        from action autre
                                        join seance on seance.structure_id = autre.structure_id and seance.action_id = autre.id
                                        where autre.structure_id = message.structure_id
                                            and message.modele = 'annulation_service'
                                            and autre.id <> action.id
                                            and autre.type = action.type
                                            and autre.thematique is not distinct from action.thematique
                                            and (autre.thematique is not null or lower(autre.titre) = lower(action.titre))
                                            and autre.publiee
                                            and autre.type not in\s"""
                        + TypeDAction.sql(TypeDAction::individuelle) + """
                                            and not exists (
                                                select from occupation
                                                where occupation.structure_id = autre.structure_id
                                                    and occupation.action_id = autre.id
                                                    and occupation.prises >= occupation.capacite)
                                            and coalesce(autre.inscriptions_des, '-infinity')
                                                <= (:maintenant::timestamptz at time zone structure.fuseau)::date
                                            and seance.statut <> 'annulee'
                                        group by autre.id
                                        having min(seance.debut) > :maintenant
                                        order by 1
                                        limit 3
                                    ) prochaine
                                ) ailleurs on true
                                where message.id = any(:messages)
                                order by message.du, message.id
                                """)
                .param("messages", messages)
                .param("maintenant", maintenant)
                .query(AEnvoyer.class)
                .list();
    }

    void envoye(UUID message, Instant maintenant) {
        jdbc.sql("""
            update message
            set etat = 'envoye', envoye_le = :maintenant, prochain_essai = null, echec = null
            from message meneur
            where meneur.structure_id = message.structure_id and meneur.id = :id
                and (message.id = :id
                    or message.avec_id = :id and message.prochain_essai = meneur.prochain_essai)
                and message.etat in ('a_envoyer', 'sans_objet')
            """).param("id", message).param("maintenant", maintenant).update();
    }

    void reessayer(UUID message, Instant quand, String echec) {
        jdbc.sql("""
            update message
            set prochain_essai = :quand, echec = :echec
            where (id = :id or avec_id = :id) and etat = 'a_envoyer'
            """)
                .param("id", message)
                .param("quand", quand)
                .param("echec", echec)
                .update();
    }

    /** @return those that this ended: the message, and what it said for others */
    List<UUID> echoue(UUID message, String echec, Instant maintenant) {
        return jdbc.sql("""
            update message
            set etat = 'echoue', echec = :echec, prochain_essai = null, clos_le = :maintenant
            where (id = :id or avec_id = :id) and etat in ('a_envoyer', 'envoye')
            returning id
            """)
                .param("id", message)
                .param("echec", echec)
                .param("maintenant", maintenant)
                .query(UUID.class)
                .list();
    }

    /** What a gateway tells later of one that it took. */
    void remis(UUID message) {
        jdbc.sql("update message set etat = 'remis' where (id = :id or avec_id = :id) and etat = 'envoye'")
                .param("id", message)
                .update();
    }

    /**
     * What became of a message is nobody's business for long.
     *
     * @return the keys of those that are no more
     */
    List<String> effacer(Instant avant) {
        return jdbc.sql("""
                        delete from message
                        where cree_le < :avant and etat not in\s""" + Ensembles.EN_ATTENTE + """
                        returning cle
                        """)
                .param("avant", avant)
                .query(String.class)
                .list();
    }

    record Parti(UUID id, String modele, String destinataire) {}

    Optional<Parti> parJeton(UUID jeton) {
        return jdbc.sql("""
            select id, modele, destinataire
            from message
            where jeton = :jeton and destinataire is not null
            """).param("jeton", jeton).query(Parti.class).optional();
    }
}
