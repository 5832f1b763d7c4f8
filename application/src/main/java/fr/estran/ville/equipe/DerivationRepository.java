package fr.estran.ville.equipe;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Posts that nobody wrote: told from agreements, arrivals, departures and vacancies, by one procedure of the database, which
 * the migration of older records calls too. Once somebody writes the posts, they are as they are written.
 *
 * <p>Rule: posts.
 */
@Repository
record DerivationRepository(JdbcClient jdbc) {

    /** A folder that tells posts is believed; what was made before it, and is not in it, goes. */
    void conclureUnImport() {
        boolean dits = jdbc.sql("select exists (select from depot_postes)")
                .query(Boolean.class)
                .single();
        if (dits) {
            jdbc.sql("""
                update poste
                set derive = false
                where derive and reference in (select id from depot_postes)
                """).update();
            jdbc.sql("delete from poste where derive").update();
        }
        deriver();
    }

    /** Whoever gives a post on screen holds its row: what they write is seen, and left alone. */
    private void deriver() {
        jdbc.sql("select id from poste order by id for no key update")
                .query(PosteId.class)
                .list();
        jdbc.sql("call deriver_les_postes()").update();
    }

    /** Whether somebody has written them. */
    boolean enMain() {
        return jdbc.sql("select exists (select from poste where not derive)")
                .query(Boolean.class)
                .single();
    }

    /** The team has changed: those that nobody wrote are told again. */
    void refaire() {
        if (derives()) {
            deriver();
        }
    }

    /** Whether there are any that nobody wrote. */
    boolean derives() {
        return jdbc.sql("select exists (select from poste where derive)")
                .query(Boolean.class)
                .single();
    }

    /** Somebody writes them: from now on no import makes them again. */
    void prendreEnMain() {
        jdbc.sql("update poste set derive = false where derive").update();
    }
}
