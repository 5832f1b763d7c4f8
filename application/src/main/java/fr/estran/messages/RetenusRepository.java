package fr.estran.messages;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.vocabulaire.Moyen;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for a fault of ours to be mended. */
@Repository
record RetenusRepository(JdbcClient jdbc) {

    private record Retenus(Moyen moyen, int nombre) {}

    Map<Moyen, Integer> parMoyen() {
        return jdbc.sql("""
                    select canal as moyen, count(*)::integer as nombre
                    from message
                    where etat = 'a_envoyer' and retenu
                    group by canal
                    """).query(Retenus.class).list().stream().collect(toMap(Retenus::moyen, Retenus::nombre));
    }

    /** The message, and what it says for others. */
    void retenir(UUID message, Instant quand, String echec) {
        jdbc.sql("""
            update message
            set prochain_essai = :quand, echec = :echec, retenu = true
            where (id = :id or avec_id = :id) and etat = 'a_envoyer'
            """)
                .param("id", message)
                .param("quand", quand)
                .param("echec", echec)
                .update();
    }

    /**
     * What is held, or would be if it were tried, and that nobody is asked to say otherwise yet.
     *
     * @param echec what is refused of us by that means now; null where it is tried
     * @param depuis what was due by then has waited for long
     */
    List<UUID> retardes(Moyen moyen, @Nullable String echec, Instant depuis) {
        return jdbc.sql("""
                        update message
                        set retenu = true, echec = coalesce(echec, :echec)
                        where etat = 'a_envoyer'
                            and canal = :moyen
                            and sujet = 'place'
                            and du <= :depuis
                            and (retenu or :echec::text is not null)
                            and not exists (
                                select from message suite
                                where suite.structure_id = message.structure_id and suite.remplace_id = message.id)
                            and modele in\s""" + Modele.sql(Modele::aRattraper) + """
                        returning id
                        """)
                .param("moyen", moyen)
                .param("echec", echec)
                .param("depuis", depuis)
                .query(UUID.class)
                .list();
    }

    /** What was held leaves after all: nobody is to call or to write for it, nor for what it says for others. */
    void retirerLesSuites(UUID message) {
        jdbc.sql("""
            with recursive suite as (
                select message.id
                from message
                join message rate on rate.structure_id = message.structure_id and rate.id = message.remplace_id
                where rate.id = :id or rate.avec_id = :id
                union all
                select message.id
                from message
                join suite on suite.id = message.remplace_id)
            delete from message
            using suite
            where message.id = suite.id and message.etat in ('a_appeler', 'a_poster', 'echoue')
            """).param("id", message).update();
    }
}
