package fr.estran.messages.relances;

import fr.estran.messages.Ensembles;
import fr.estran.messages.Modele;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who does not know yet what they were to be told. */
@Repository
record NonJointesRepository(JdbcClient jdbc) {

    /** The groups that have to be told of a change are among them, and keep their names on the list until they were. */
    private static final String CONCERNES = """
                    (
                        select
                            inscription.structure_id,
                            inscription.action_id,
                            inscription.id as inscription_id,
                            null::uuid as groupe_id,
                            inscription.statut,
                            1 as personnes,
                            nom_entier(usager) as nom_entier,
                            usager.prenom,
                            nom_dit(usager) as nom
                        from inscription
                        join usager on usager.structure_id = inscription.structure_id and usager.id = inscription.usager_id
                        where inscription.statut in ('confirmee', 'proposee', 'annulee_service')
                        union all
                        select
                            groupe.structure_id,
                            groupe.action_id,
                            null,
                            groupe.id,
                            case when groupe.places > 0 then 'confirmee' else 'annulee_service' end,\s""" + Ensembles.PERSONNES + """
                            , groupe.nom,
                            null,
                            groupe.nom
                        from groupe
                    ) concerne
                    """;

    /** The last that was worth a call: what came before it does not matter any more. */
    private static final String DERNIER = """
                    cross join lateral (
                        select message.etat, message.canal, message.tentatives, message.echec, message.du, message.destinataire,
                            case when message.pour = 'tiers' then coalesce(tiers.nom, :tiersInconnu) end as tiers
                        from message
                        left join tiers on tiers.structure_id = message.structure_id
                            and tiers.inscription_id = message.inscription_id
                        where message.structure_id = concerne.structure_id
                            and (message.inscription_id = concerne.inscription_id or message.groupe_id = concerne.groupe_id)
                            and message.pour in ('personne', 'tiers')
                            and message.modele in\s""" + Modele.sql(Modele::remplace) + """
                            and message.etat <> 'sans_objet'
                        order by message.cree_le desc, message.pour, message.id desc
                        limit 1
                    ) dernier
                    """;

    private static final String PAS_JOINTE = """
        (dernier.etat = 'echoue' or dernier.etat in ('a_appeler', 'a_poster') and dernier.du <= :demain)
        """;

    /** @param tiers who is told in their stead, or too: the one to call */
    record NonJointe(
            String nom,
            @Nullable String tiers,
            int personnes,
            Moyen moyen,
            EtatDeMessage etat,
            int tentatives,
            @Nullable String echec,
            @Nullable String destinataire) {}

    record DeDemain(ActionId action, String titre, int nombre) {}

    List<NonJointe> de(ActionId action, Instant demain) {
        return jdbc.sql("""
                        select
                            concerne.nom_entier as nom,
                            dernier.tiers,
                            concerne.personnes,
                            dernier.canal as moyen,
                            dernier.etat,
                            dernier.tentatives,
                            dernier.echec,
                            dernier.destinataire
                        from\s""" + CONCERNES + DERNIER + "where concerne.action_id = :action and " + PAS_JOINTE + """
                        order by concerne.nom, concerne.prenom, concerne.inscription_id, concerne.groupe_id
                        """)
                .param("action", action)
                .param("demain", demain)
                .param("tiersInconnu", LigneAppel.tiersInconnu())
                .query(NonJointe.class)
                .list();
    }

    /**
     * Actions that have a session between the two moments, and how many people of each were not reached; those of these
     * actions are read, never all who ever had a place.
     */
    Lecture<DeDemain> entre(Instant demain, Instant apresDemain) {
        return new Lecture<>(
                DeDemain.class,
                """
                        select action.id as action, action.titre, sum(concerne.personnes)::integer as nombre
                        from (
                            select distinct structure_id, action_id
                            from seance
                            where debut >= :demain and debut < :apresDemain and statut <> 'annulee'
                        ) proche
                        join action on action.structure_id = proche.structure_id and action.id = proche.action_id
                        cross join lateral (
                            select concerne.*
                            from\s""" + CONCERNES + """
                            where concerne.structure_id = proche.structure_id and concerne.action_id = proche.action_id
                            offset 0
                        ) concerne
                        """ + DERNIER + """
                        where concerne.statut = 'confirmee' and
                        """ + PAS_JOINTE + """
                        group by action.id, action.titre
                        order by action.titre, action.id
                        """,
                Map.of("demain", demain, "apresDemain", apresDemain, "tiersInconnu", LigneAppel.tiersInconnu()));
    }
}
