package fr.estran.messages;

import fr.estran.inscriptions.places.Provenance;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a message about a place says, as things are now. */
@Service
@Transactional(readOnly = true)
public class PlacesADire {

    private final PlaceADireRepository repository;
    private final Clock horloge;

    PlacesADire(PlaceADireRepository repository, Clock horloge) {
        this.repository = repository;
        this.horloge = horloge;
    }

    public List<AEnvoyer> lire(Collection<UUID> messages) {
        return repository.lire(messages, horloge.instant());
    }

    /** Texts that the public has set off, and that wait, so that the town does not pay for a flood. */
    public Lecture<Retenus> retenus() {
        return repository.retenus();
    }

    /** So many texts wait, as too many have left. */
    public record Retenus(int textes) {}

    @Repository
    record PlaceADireRepository(JdbcClient jdbc) {

        private static final String DU_PUBLIC = Provenance.sql(d -> !d.auGuichet() && d != Provenance.SERVICE);

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
                                        action.ou,
                                        case when inscription.statut = 'confirmee' then dite.salle end as salle,
                                        ensemble.codes,
                                        ensemble.liens,
                                        ensemble.rangs,
                                        preuve.code as preuve,
                                        inscription.propose_jusqu_a as jusqua,
                                        coalesce(dite.debut, message.debut) as debut,
                                        message.debut as avant,
                                        message.raison,
                                        libre.texte as libre,
                                        coalesce(ailleurs.autres, '{}') as autres,
                                        case when message.pour = 'tiers' then tiers.nom end as tiers,
                                        dite.lieu,
                                        dite.adresse,
                                        dite.venir_adresse,
                                        dite.venir_code_postal,
                                        dite.venir_commune,
                                        dite.venir_etage,
                                        dite.venir_acces,
                                        dite.venir_arret,
                                        dite.venir_pmr,
                                        dite.venir_accessibilite,
                                        action.a_apporter,
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
                                    left join message_libre libre on libre.structure_id = message.structure_id
                                        and libre.id = message.libre_id
                                    left join message_libre_action sur on sur.structure_id = message.structure_id
                                        and sur.libre_id = message.libre_id
                                        and sur.action_id = message.action_id
                                    left join tiers on tiers.structure_id = message.structure_id
                                        and tiers.inscription_id = message.inscription_id
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
                                            salle_de_visio(action, seance.id, seance.lieu_id) as salle,
                                            concat_ws(', ', lieu.adresse, lieu.commune) as adresse,
                                            lieu.adresse as venir_adresse,
                                            lieu.code_postal as venir_code_postal,
                                            lieu.commune as venir_commune,
                                            lieu.etage as venir_etage,
                                            lieu.acces as venir_acces,
                                            lieu.arret as venir_arret,
                                            lieu.acces_pmr as venir_pmr,
                                            lieu.accessibilite as venir_accessibilite
                                        from seance
                                        left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                                        where seance.structure_id = message.structure_id
                                            and seance.action_id = message.action_id
                                            and seance.id = coalesce(message.seance_id, sur.seance_id, seance.id)
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
                                                and autre.id in (select action_id from seance where debut > :maintenant)
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

        Lecture<Retenus> retenus() {
            return new Lecture<>(
                    Retenus.class,
                    "select count(*) as textes from message where etat = 'a_envoyer' and echec = 'budget'");
        }
    }
}
