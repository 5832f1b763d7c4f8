package fr.estran.banc;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts of people who never sign in. */
record ComptesDuBancRepository(JdbcClient jdbc) {

    /** So many times those that there are. */
    void multiplier(int fois) {
        jdbc.sql("""
                insert into compte (structure_id, id, courriel, nom, roles, cree_le)
                select structure_id, gen_random_uuid(), n || '.' || courriel, nom || ' ' || n, roles, cree_le
                from compte, generate_series(2, :fois) n
                """).param("fois", fois).update();
    }
}
