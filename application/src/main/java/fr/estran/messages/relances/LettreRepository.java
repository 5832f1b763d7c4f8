package fr.estran.messages.relances;

import fr.estran.messages.Ensembles;
import fr.estran.socle.commun.ActionId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters to post. */
@Repository
record LettreRepository(JdbcClient jdbc) {

    /** The first that must leave first; of those who share an address and a subject, one. */
    List<UUID> aPoster(@Nullable ActionId action, Instant jusqua) {
        return jdbc.sql("""
                                select message.id
                                from message
                                where message.etat = 'a_poster'
                                    and message.du <= :jusqua
                                    and (:action::uuid is null or message.action_id = :action)
                                    and not exists (
                                        select from message autre
                                        where\s""" + Ensembles.AUTRE + """
                                            and autre.id < message.id)
                                order by message.du, message.id
                                """)
                .param("action", action)
                .param("jusqua", jusqua)
                .query(UUID.class)
                .list();
    }

    /** A letter, posted or not, that speaks for itself: another may speak for it. */
    Optional<UUID> lettre(UUID message) {
        return jdbc.sql("""
            select coalesce(avec_id, id)
            from message
            where id = :id and canal = 'courrier' and destinataire is not null
            """).param("id", message).query(UUID.class).optional();
    }

    /** It has not left after all: of each whom it is for. */
    int reprendre(UUID lettre) {
        return jdbc.sql("""
            update message
            set etat = 'a_poster', envoye_le = null, clos_le = null, avec_id = null
            where (id = :lettre or avec_id = :lettre) and canal = 'courrier' and etat = 'fait'
            """).param("lettre", lettre).update();
    }

    /** Each with those whom it is for beside: from then on it says theirs. */
    int postees(Collection<UUID> lettres, Instant le, Instant maintenant) {
        return jdbc.sql("""
                            with postee as (
                                select autre.id, message.id as meneur
                                from message
                                join message autre on\s""" + Ensembles.AUTRE + """
                                where message.id = any(:lettres) and message.etat = 'a_poster'
                            )
                            update message
                            set
                                etat = 'fait',
                                envoye_le = :le,
                                clos_le = :maintenant,
                                avec_id = nullif(postee.meneur, message.id)
                            from postee
                            where message.id = postee.id and message.etat = 'a_poster'
                            """)
                .param("lettres", lettres)
                .param("le", le)
                .param("maintenant", maintenant)
                .update();
    }
}
