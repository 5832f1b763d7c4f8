package fr.estran.messages.relances;

import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.CompteId;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What becomes of a call that came in: who returns it, and what came of that. */
@Repository
record RetourDAppelRepository(JdbcClient jdbc) {

    boolean prendre(UUID appel, CompteId par, Instant maintenant, Instant jusqua) {
        return jdbc.sql("""
            update appel_recu
            set appel_par = :par, appel_jusqu_a = :jusqua
            where id = :id
                and etat = 'a_rappeler'
                and (appel_par is null or appel_par = :par or appel_jusqu_a <= :maintenant)
            """)
                        .param("id", appel)
                        .param("par", par)
                        .param("jusqua", jusqua)
                        .param("maintenant", maintenant)
                        .update()
                == 1;
    }

    void noter(UUID appel, IssueDeRappel issue, String vers, CompteId par, Instant maintenant) {
        jdbc.sql("""
            update appel_recu
            set
                etat = :vers,
                issue = :issue,
                tentatives = tentatives + 1,
                dernier_essai = :maintenant,
                issue_precedente = issue,
                essai_precedent = dernier_essai,
                note_par = :par,
                appel_par = null,
                clos_le = case when :vers <> 'a_rappeler' then :maintenant::timestamptz end,
                clos_par = case when :vers <> 'a_rappeler' then :par::uuid end
            where id = :id
            """)
                .param("id", appel)
                .param("vers", vers)
                .param("issue", issue)
                .param("par", par)
                .param("maintenant", maintenant)
                .update();
    }

    /**
     * What was noted last of calling back, taken back: in the hand of whoever does so. Not where they have asked on the site
     * again since, and wait already.
     */
    boolean reprendre(UUID appel, CompteId par, Instant jusqua) {
        return jdbc.sql("""
            update appel_recu
            set
                etat = 'a_rappeler',
                issue = issue_precedente,
                dernier_essai = essai_precedent,
                tentatives = tentatives - 1,
                clos_le = null,
                clos_par = null,
                note_par = null,
                issue_precedente = null,
                essai_precedent = null,
                appel_par = :par,
                appel_jusqu_a = :jusqua
            where id = :id
                and note_par is not null
                and tentatives > 0
                and not exists (
                    select from appel_recu autre
                    where appel_recu.origine = 'site'
                        and autre.origine = 'site'
                        and autre.etat = 'a_rappeler'
                        and autre.id <> appel_recu.id
                        and autre.telephone_plie = appel_recu.telephone_plie)
            """)
                        .param("id", appel)
                        .param("par", par)
                        .param("jusqua", jusqua)
                        .update()
                == 1;
    }

    int rattacher(UUID appel, UsagerId usager) {
        return jdbc.sql("update appel_recu set usager_id = :usager where id = :id")
                .param("id", appel)
                .param("usager", usager)
                .update();
    }
}
