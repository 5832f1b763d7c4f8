package fr.estran.prets;

import fr.estran.socle.vocabulaire.EtatDeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Of what is to be said of loans, what somebody says: calls, letters, and a word to whom nothing reached. */
@Repository
record APrevenirRepository(JdbcClient jdbc) {

    /** Those who were tried already come after the others; whoever is late by now is told so. */
    List<APrevenir> lire(LocalDate jour) {
        return jdbc.sql("""
            select
                message.id, pret.id as pret, pret.jusqu_au < :jour as retard, message.etat,
                fiche.id as usager, nom_entier(fiche) as qui, objet.sorte, objet.nom, pret.jusqu_au,
                fiche.telephone, fiche.adresse, message.tentatives as essais
            from message
            """ + RappelDePretRepository.DE_QUI + """
            where message.sujet = 'pret'
                and message.etat in ('a_appeler', 'a_poster', 'echoue')
                and pret.rendu_le is null
                and pret.jusqu_au = message.retour
            order by message.tentatives, message.du, message.id
            """)
                .param("jour", jour)
                .query(APrevenir.class)
                .list();
    }

    /** It was said after all. */
    void reprendre(UUID message) {
        jdbc.sql("update message set etat = 'a_appeler', clos_le = null where id = :id and etat = 'echoue'")
                .param("id", message)
                .update();
    }

    boolean noter(UUID message, int essais, EtatDeMessage vers, Instant maintenant) {
        var fini = !vers.enAttente();
        return jdbc.sql("""
            update message
            set
                etat = :vers,
                canal = case when :vers = 'a_poster' then 'courrier' else canal end,
                tentatives = tentatives + 1,
                dernier_essai = :maintenant,
                clos_le = :clos
            where id = :id and etat = 'a_appeler' and tentatives = :essais
            """)
                        .param("id", message)
                        .param("essais", essais)
                        .param("vers", vers)
                        .param("maintenant", maintenant)
                        .param("clos", fini ? maintenant : null)
                        .update()
                > 0;
    }

    int postees(Collection<UUID> messages, Instant maintenant) {
        return jdbc.sql("""
            update message
            set etat = 'fait', clos_le = :maintenant
            where id = any(:messages) and sujet = 'pret' and etat = 'a_poster'
            """)
                .param("messages", messages)
                .param("maintenant", maintenant)
                .update();
    }
}
