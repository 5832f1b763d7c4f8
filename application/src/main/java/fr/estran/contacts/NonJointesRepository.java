package fr.estran.contacts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who does not know yet what they were to be told. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NonJointesRepository {

    /** The last that was worth a call: what came before it does not matter any more. */
    private static final String DERNIER = """
            cross join lateral (
                select message.etat, message.canal, message.tentatives, message.echec, message.du, message.destinataire
                from message
                where message.structure_id = inscription.structure_id
                    and message.inscription_id = inscription.id
                    and message.pour = 'personne'
                    and message.modele in (
                        'proposition', 'promotion', 'annulation_service', 'seance_annulee', 'deplacement', 'rappel')
                    and message.etat <> 'sans_objet'
                order by message.cree_le desc, message.id desc
                limit 1
            ) dernier
            """;

    private static final String PAS_JOINTE = """
            inscription.statut in ('confirmee', 'proposee', 'annulee_service')
            and (dernier.etat = 'echoue' or dernier.etat in ('a_appeler', 'a_poster') and dernier.du <= :demain)
            """;

    record NonJointe(
            String nom,
            String canal,
            String etat,
            int tentatives,
            @Nullable String echec,
            @Nullable String destinataire) {}

    record DeDemain(UUID action, String titre, int nombre) {}

    private final JdbcClient jdbc;

    NonJointesRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<NonJointe> de(UUID action, Instant demain) {
        return jdbc.sql("""
                        select
                            concat_ws(' ', usager.prenom, coalesce(usager.nom, usager.pseudonyme)) as nom,
                            dernier.canal,
                            dernier.etat,
                            dernier.tentatives,
                            dernier.echec,
                            dernier.destinataire
                        from inscription
                        join usager on usager.structure_id = inscription.structure_id and usager.id = inscription.usager_id
                        """ + DERNIER + "where inscription.action_id = :action and " + PAS_JOINTE + """
                        order by usager.nom, usager.prenom, inscription.id
                        """)
                .param("action", action)
                .param("demain", Timestamp.from(demain))
                .query(NonJointe.class)
                .list();
    }

    /** Actions that have a session between the two moments, and how many people of each were not reached. */
    List<DeDemain> entre(Instant demain, Instant apresDemain) {
        return jdbc.sql("""
                        select action.id as action, action.titre, count(*)::integer as nombre
                        from action
                        join inscription on inscription.structure_id = action.structure_id
                            and inscription.action_id = action.id
                        """ + DERNIER + """
                        where action.id in (
                            select seance.action_id from seance
                            where seance.debut >= :demain and seance.debut < :apresDemain and seance.statut <> 'annulee')
                            and inscription.statut = 'confirmee' and
                        """ + PAS_JOINTE + """
                        group by action.id, action.titre
                        order by action.titre, action.id
                        """)
                .param("demain", Timestamp.from(demain))
                .param("apresDemain", Timestamp.from(apresDemain))
                .query(DeDemain.class)
                .list();
    }
}
