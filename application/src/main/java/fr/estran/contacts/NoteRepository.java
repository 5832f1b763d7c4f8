package fr.estran.contacts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the staff note of a call that they made, of a letter that they posted. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NoteRepository {

    record EnMain(UUID inscription, String modele, String pour, String etat, int tentatives) {}

    private final JdbcClient jdbc;

    NoteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<EnMain> enMain(UUID message) {
        return jdbc.sql("""
                        select inscription_id as inscription, modele, pour, etat, tentatives
                        from message
                        where id = :id
                        """).param("id", message).query(EnMain.class).optional();
    }

    /** @return whether it was still to be called; a call that ends the registration has ended the message already */
    boolean noterAppel(UUID message, Issue issue, String vers, Instant maintenant) {
        return jdbc.sql("""
                        update message
                        set
                            etat = :vers,
                            issue = :issue,
                            echec = case when :vers = 'echoue' then :issue end,
                            tentatives = tentatives + 1,
                            dernier_essai = :maintenant,
                            clos_le = case when :vers <> 'a_appeler' then :maintenant::timestamptz end
                        where id = :id and canal = 'appel'
                            and (etat = 'a_appeler' or etat = 'sans_objet' and :issue = 'ne_vient_pas')
                        """)
                        .param("id", message)
                        .param("issue", issue.code())
                        .param("vers", vers)
                        .param("maintenant", Timestamp.from(maintenant))
                        .update()
                == 1;
    }

    boolean noterPoste(UUID message, Instant maintenant) {
        return jdbc.sql("""
                        update message
                        set etat = 'fait', envoye_le = :maintenant, clos_le = :maintenant
                        where id = :id and etat = 'a_poster'
                        """)
                        .param("id", message)
                        .param("maintenant", Timestamp.from(maintenant))
                        .update()
                == 1;
    }
}
