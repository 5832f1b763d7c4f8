package fr.estran.echanges.dossiers;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found in a folder that waits. */
@Repository
record ConstatRepository(JdbcClient jdbc) {

    /** In the place of what was found before. */
    void noter(TransfertId id, List<Constat> constats) {
        jdbc.sql("delete from transfert_constat where transfert_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("""
            insert into transfert_constat (structure_id, transfert_id, rang, fichier, phrase)
            select structure_courante(), :id, constat.rang - 1, constat.fichier, constat.phrase
            from unnest(:fichiers::text[], :phrases::text[])
                with ordinality constat (fichier, phrase, rang)
            """)
                .param("id", id)
                .param("fichiers", constats.stream().map(Constat::fichier).toList())
                .param("phrases", constats.stream().map(Constat::phrase).toList())
                .update();
    }

    List<Constat> lire(TransfertId id) {
        return jdbc.sql("select fichier, phrase from transfert_constat where transfert_id = :id order by rang")
                .param("id", id)
                .query(Constat.class)
                .list();
    }
}
