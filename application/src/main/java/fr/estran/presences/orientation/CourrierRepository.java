package fr.estran.presences.orientation;

import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.OrientationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The e-mails that bodies are due: messages, written when their day has come, and what their leaving changes of the sending. */
@Repository
record CourrierRepository(JdbcClient jdbc) {

    /**
     * An e-mail that a body is due: that somebody will come, or, some days later, the question what became of it.
     *
     * @param courriel none where the body has left the directory, or has no address any more
     * @param par the body whose people sent; null: the service, or the person alone
     * @param due whether it is still to be said
     */
    record CourrierAuxOrganismes(
            OrientationId id,
            String cle,
            @Nullable String courriel,
            String besoin,
            LocalDate jour,
            @Nullable String prenom,
            @Nullable String joindre,
            String origine,
            @Nullable String par,
            boolean relance,
            boolean due) {}

    /** How far they have come. */
    record EnCoursDOrientations(int aPartir, int partis, int echoues) {}

    /**
     * Writes those that are due, once each, to bodies that an e-mail reaches.
     *
     * @param depuis no sending of before is told of
     * @param prevenusAvant when a body was told at the latest that is asked what became of it
     * @param jours after which nothing is said any more
     */
    void ecrire(LocalDate depuis, Instant prevenusAvant, int jours, Instant maintenant) {
        jdbc.sql("""
            insert into message (
                structure_id, id, cle, jeton, sujet, modele, pour, canal, orientation_id, cree_le, du, avant, etat)
            select
                due.structure_id, gen_random_uuid(), 'orientation.' || dite.modele || '.' || due.id, gen_random_uuid(),
                'orientation', dite.modele, 'organisme', 'courriel', due.id, :maintenant, :maintenant,
                (due.jour + :jours + 1)::timestamp at time zone structure.fuseau, 'a_envoyer'
            from orientation due
            join structure on structure.structure_id = due.structure_id
            join acteur joint on joint.structure_id = due.structure_id and joint.id = due.acteur_id
            cross join lateral (
                select case when due.prevenu_le is null then 'annonce' else 'relance' end as modele
            ) dite
            where due.refuse_le is null
                and due.jour >= :depuis
                and joint.retire_le is null
                and coalesce(joint.contact_courriel, joint.courriel) is not null
                and case dite.modele
                    when 'annonce' then due.a_prevenir
                    else due.prevenu_le <= :prevenusAvant and due.relance_le is null and due.issue is null end
            on conflict do nothing
            """)
                .param("depuis", depuis)
                .param("prevenusAvant", prevenusAvant)
                .param("jours", jours)
                .param("maintenant", maintenant)
                .update();
    }

    Optional<CourrierAuxOrganismes> lire(UUID message) {
        return jdbc.sql("""
            select
                orientation.id,
                message.cle,
                case when acteur.retire_le is null then coalesce(acteur.contact_courriel, acteur.courriel) end as courriel,
                orientation.besoin,
                orientation.jour,
                orientation.prenom,
                orientation.joindre,
                orientation.origine,
                par.nom as par,
                message.modele = 'relance' as relance,
                orientation.refuse_le is null
                    and case message.modele when 'annonce' then orientation.a_prevenir else orientation.issue is null end as due
            from message
            join orientation on orientation.structure_id = message.structure_id and orientation.id = message.orientation_id
            join acteur on acteur.structure_id = orientation.structure_id and acteur.id = orientation.acteur_id
            left join acteur par on par.structure_id = orientation.structure_id and par.id = orientation.par_acteur_id
            where message.id = :id
            """)
                .param("id", message)
                .query(CourrierAuxOrganismes.class)
                .optional();
    }

    void prevenir(UUID message, Instant maintenant) {
        jdbc.sql("""
            update orientation
            set prevenu_le = coalesce(prevenu_le, :maintenant),
                relance_le = case message.modele when 'relance' then :maintenant::timestamptz else relance_le end
            from message
            where message.id = :id
                and orientation.structure_id = message.structure_id
                and orientation.id = message.orientation_id
            """).param("id", message).param("maintenant", maintenant).update();
    }

    /** It never will leave: whoever was not told is not said to have been. */
    void refuser(UUID message, Instant maintenant) {
        jdbc.sql("""
            update orientation
            set refuse_le = :maintenant
            from message
            where message.id = :id
                and orientation.structure_id = message.structure_id
                and orientation.id = message.orientation_id
            """).param("id", message).param("maintenant", maintenant).update();
    }

    EnCoursDOrientations enCours() {
        return jdbc.sql("""
            select
                (count(*) filter (where etat = 'a_envoyer'))::integer as a_partir,
                (count(*) filter (where etat = 'envoye'))::integer as partis,
                (count(*) filter (where etat = 'echoue'))::integer as echoues
            from message
            where sujet = 'orientation'
            """).query(EnCoursDOrientations.class).single();
    }

    Set<OrganismeId> avecAdresse(Collection<OrganismeId> organismes) {
        return jdbc.sql("""
            select id
            from acteur
            where id = any(:organismes) and coalesce(contact_courriel, courriel) is not null
            """)
                .param("organismes", organismes)
                .query(OrganismeId.class)
                .set();
    }
}
