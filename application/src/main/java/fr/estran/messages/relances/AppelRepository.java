package fr.estran.messages.relances;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.droits.CompteId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calls to make, and who is making one. */
@Repository
record AppelRepository(JdbcClient jdbc) {

    /** By venue, then by hour. */
    List<LigneAppel> aFaire(@Nullable ActionId action, Instant demain) {
        return aFaire(action, null, demain);
    }

    private List<LigneAppel> aFaire(@Nullable ActionId action, @Nullable UUID libre, Instant demain) {
        return jdbc.sql("""
            select
                message.id,
                message.modele,
                message.pour,
                message.destinataire,
                message.action_id as action,
                message.seance_id as seance,
                coalesce(inscription.demande_id, message.groupe_id) as demande,
                message.groupe_id is not null as groupe,
                prenom_dit(usager) as prenom,
                coalesce(nom_dit(usager), groupe.nom, '') as nom,
                case message.pour
                    when 'professionnel' then demande.professionnel
                    when 'tiers' then coalesce(tiers.nom, :tiersInconnu)
                end as intermediaire,
                action.titre,
                action.type,
                action.ou,
                dite.debut,
                dite.lieu,
                message.debut as avant,
                message.raison,
                message.libre_id as libre,
                message_libre.texte,
                coalesce(inscription.statut = 'liste_attente', false) as attend,
                case when inscription.statut = 'proposee' then inscription.propose_jusqu_a end as jusqua,
                demande.code,
                message.tentatives,
                message.dernier_essai,
                message.issue,
                coalesce(demande.sans_message, false) as sans_message,
                message.appel_par,
                compte.nom as par,
                message.appel_jusqu_a,
                structure.fuseau
            from message
            join structure on structure.structure_id = message.structure_id
            join action on action.structure_id = message.structure_id and action.id = message.action_id
            left join inscription on inscription.structure_id = message.structure_id
                and inscription.id = message.inscription_id
            left join usager on usager.structure_id = message.structure_id
                and usager.id = inscription.usager_id
            left join groupe on groupe.structure_id = message.structure_id and groupe.id = message.groupe_id
            left join demande on demande.structure_id = message.structure_id
                and demande.id = inscription.demande_id
            left join tiers on tiers.structure_id = message.structure_id
                and tiers.inscription_id = message.inscription_id
            left join message_libre on message_libre.structure_id = message.structure_id
                and message_libre.id = message.libre_id
            left join message_libre_action sur on sur.structure_id = message.structure_id
                and sur.libre_id = message.libre_id
                and sur.action_id = message.action_id
            left join compte on compte.structure_id = message.structure_id and compte.id = message.appel_par
            left join lateral (
                select seance.debut, lieu.nom as lieu
                from seance
                left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                where seance.structure_id = message.structure_id
                    and seance.action_id = message.action_id
                    and seance.id = coalesce(message.seance_id, sur.seance_id, seance.id)
                order by seance.statut = 'annulee', seance.debut
                limit 1
            ) dite on true
            where message.etat = 'a_appeler'
                and message.du <= :demain
                and (:action::uuid is null or message.action_id = :action)
                and (:libre::uuid is null or message.libre_id = :libre)
            order by dite.lieu, dite.debut, action.titre, message.action_id, usager.nom, message.id
            """)
                .param("action", action)
                .param("libre", libre)
                .param("demain", demain)
                .param("tiersInconnu", LigneAppel.tiersInconnu())
                .query(LigneAppel.class)
                .list();
    }

    /** One of the calls that say what somebody wrote; none where nobody is called for it. */
    Optional<LigneAppel> pourLeLibre(UUID libre, Instant demain) {
        return aFaire(null, libre, demain).stream().findFirst();
    }

    /** @return whether they are this account's now: somebody else may have been faster */
    boolean prendre(Collection<UUID> messages, CompteId compte, Instant maintenant, Instant jusqua) {
        return jdbc.sql("""
            update message
            set appel_par = :compte, appel_jusqu_a = :jusqua
            where id in (
                select id
                from message
                where id = any(:messages)
                    and etat = 'a_appeler'
                    and (appel_par is null or appel_par = :compte or appel_jusqu_a <= :maintenant)
                order by id
                for update)
            """)
                        .param("messages", messages)
                        .param("compte", compte)
                        .param("maintenant", maintenant)
                        .param("jusqua", jusqua)
                        .update()
                == messages.size();
    }

    /** One makes one call at a time. */
    void lacher(CompteId compte) {
        jdbc.sql("update message set appel_par = null where appel_par = :compte")
                .param("compte", compte)
                .update();
    }
}
