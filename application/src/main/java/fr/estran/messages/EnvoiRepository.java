package fr.estran.messages;

import fr.estran.socle.vocabulaire.Moyen;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox, as whoever sends takes from it and notes what came of it; of a survey without the hour. */
@Repository
record EnvoiRepository(JdbcClient jdbc) {

    /**
     * What comes too late is not said any more; that somebody was not told of a change remains in sight, as does what we held for
     * a fault of ours. That a body was not told of whoever was sent there is seen where that is followed.
     */
    void perimer(Instant maintenant) {
        jdbc.sql("""
                            update message
                            set
                                etat = case when sujet = 'orientation' or not retenu and modele in\s""" + Modele.sql(Modele::rappel) + """
                                    then 'sans_objet' else 'echoue' end,
                                echec = 'trop_tard',
                                clos_le = :maintenant
                            where avant <= :maintenant and etat in\s""" + Ensembles.EN_ATTENTE)
                .param("maintenant", maintenant)
                .update();
    }

    /**
     * A message that is ours to send until its time is over.
     *
     * @param retenu it is held for a fault of ours, or another is that it speaks for
     */
    record Reclame(UUID id, SujetDeMessage sujet, int tentatives, boolean retenu) {}

    /**
     * So many of those that are due, for nobody else until {@code bail}: whoever dies in between leaves them to others. The first of
     * those who share a number or an address takes the others along. Whoever is being called meanwhile is not written to.
     *
     * <p>What somebody waits for goes before reminders, what was never tried before what was.
     *
     * @param prets subjects of which something can leave
     * @param ouvrables of what is sealed, that of which the key is here
     * @return those that are to be sent, and speak for the others
     */
    List<Reclame> reclamer(
            int combien,
            Moyen moyen,
            Collection<SujetDeMessage> prets,
            Collection<UUID> ouvrables,
            Instant maintenant,
            Instant bail) {
        return jdbc.sql("""
                                    with meneur as (
                                        select *
                                        from message
                                        where etat = 'a_envoyer'
                                            and canal = :moyen
                                            and sujet = any(:prets)
                                            and (lien is null or enquete_id = any(:ouvrables))
                                            and du <= :maintenant
                                            and (prochain_essai is null or prochain_essai <= :maintenant)
                                            and (avant is null or avant > :maintenant)
                                            and not (retenu and exists (
                                                select from message suite
                                                where suite.structure_id = message.structure_id
                                                    and suite.remplace_id = message.id
                                                    and suite.appel_par is not null
                                                    and suite.appel_jusqu_a > :maintenant))
                                            and not exists (
                                                select from message autre
                                                where\s""" + Ensembles.AUTRE + """
                                                    and autre.du <= :maintenant and autre.id < message.id)
                                        order by modele in\s""" + Modele.sql(Modele::rappel) + """
                                            , tentatives, du, id
                                        limit :combien
                                        for update skip locked),
                                    reclame as (
                                        update message autre
                                        set
                                            tentatives = message.tentatives + 1,
                                            dernier_essai = case when autre.sujet <> 'enquete' then :maintenant::timestamptz end,
                                            prochain_essai = :bail,
                                            avec_id = nullif(message.id, autre.id)
                                        from meneur message
                                        where autre.structure_id = message.structure_id
                                            and autre.id = message.id
                                            and message.sujet <> 'place'
                                            or\s""" + Ensembles.AUTRE + """
                                            and autre.du <= :maintenant
                                        returning
                                            autre.id, autre.sujet, autre.modele, autre.tentatives, autre.retenu, autre.avec_id)
                                    select
                                        id,
                                        sujet,
                                        tentatives,
                                        retenu or exists (
                                            select from reclame autre where autre.avec_id = reclame.id and autre.retenu) as retenu
                                    from reclame
                                    where avec_id is null
                                    order by modele in\s"""
                        + Modele.sql(Modele::rappel) + """
                                        , tentatives, id
                                    """)
                .param("combien", combien)
                .param("moyen", moyen)
                .param("prets", prets)
                .param("ouvrables", ouvrables)
                .param("maintenant", maintenant)
                .param("bail", bail)
                .query(Reclame.class)
                .list();
    }

    void envoye(UUID message, Instant maintenant) {
        jdbc.sql("""
            update message
            set etat = 'envoye',
                envoye_le = case when message.sujet <> 'enquete' then :maintenant::timestamptz end,
                prochain_essai = null,
                echec = null,
                lien = null
            from message meneur
            where meneur.structure_id = message.structure_id and meneur.id = :id
                and (message.id = :id
                    or message.avec_id = :id and message.prochain_essai = meneur.prochain_essai)
                and message.etat in ('a_envoyer', 'sans_objet')
            """).param("id", message).param("maintenant", maintenant).update();
    }

    /** It was claimed, and not tried. */
    void rendre(UUID message) {
        jdbc.sql("""
            update message
            set prochain_essai = null, tentatives = greatest(0, tentatives - 1), avec_id = null
            where (id = :id or avec_id = :id) and etat = 'a_envoyer'
            """).param("id", message).update();
    }

    /** It was not tried: of a place, the town has paid for enough texts for now. */
    void remettre(UUID message, Instant quand) {
        jdbc.sql("""
            update message
            set prochain_essai = :quand, echec = case sujet when 'place' then 'budget' end, tentatives = greatest(0, tentatives - 1)
            where (id = :id or avec_id = :id) and etat = 'a_envoyer'
            """).param("id", message).param("quand", quand).update();
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

    record Fini(UUID id, SujetDeMessage sujet, String modele) {}

    /** @return those that this ended: the message, and what it said for others */
    List<Fini> echoue(UUID message, String echec, Instant maintenant) {
        return jdbc.sql("""
            update message
            set etat = 'echoue',
                echec = :echec,
                prochain_essai = null,
                clos_le = case when sujet <> 'enquete' then :maintenant::timestamptz end,
                lien = null
            where (id = :id or avec_id = :id) and etat in ('a_envoyer', 'envoye')
            returning id, sujet, modele
            """)
                .param("id", message)
                .param("echec", echec)
                .param("maintenant", maintenant)
                .query(Fini.class)
                .list();
    }

    /** There is nothing to say any more: it was seen when it was written. */
    void oublier(UUID message, Instant maintenant) {
        jdbc.sql("""
            update message
            set etat = 'sans_objet',
                prochain_essai = null,
                clos_le = case when sujet <> 'enquete' then :maintenant::timestamptz end,
                lien = null
            where id = :id and etat = 'a_envoyer'
            """).param("id", message).param("maintenant", maintenant).update();
    }

    /** What a gateway tells later of one that it took. */
    void remis(UUID message) {
        jdbc.sql("update message set etat = 'remis' where (id = :id or avec_id = :id) and etat = 'envoye'")
                .param("id", message)
                .update();
    }

    /**
     * What became of a message is nobody's business for long; what is told of something else goes with that. What somebody wrote is
     * not kept for longer because nobody has told it.
     *
     * @return the keys of those that are no more
     */
    List<String> effacer(Instant avant) {
        return jdbc.sql("""
                        delete from message
                        where sujet = 'place' and cree_le < :avant and (libre_id is not null or etat not in\s""" + Ensembles.EN_ATTENTE + """
                        )
                        returning cle
                        """)
                .param("avant", avant)
                .query(String.class)
                .list();
    }

    /** Of what was sent to a number or an address that is kept. */
    Optional<UUID> parJeton(UUID jeton) {
        return jdbc.sql("select id from message where jeton = :jeton and destinataire is not null")
                .param("jeton", jeton)
                .query(UUID.class)
                .optional();
    }
}
