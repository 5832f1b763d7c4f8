package fr.estran.programme.planification;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.AttacheAuConseiller;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Series follow whoever holds their sessions. */
@Repository
record ConseillersDesSeriesRepository(JdbcClient jdbc) implements AttacheAuConseiller {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    @Override
    public List<String> enMots(ConseillerId conseiller) {
        var n = jdbc.sql("select count(*)::integer from serie_conseiller where conseiller_id = :conseiller")
                .param("conseiller", conseiller)
                .query(Integer.class)
                .single();
        return n == 0 ? List.of() : List.of(MESSAGES.dire("attache.series", "n", n));
    }

    @Override
    public void suivre(ConseillerId de, ConseillerId vers) {
        jdbc.sql("""
            insert into serie_conseiller (structure_id, serie_id, conseiller_id)
            select structure_id, serie_id, :vers
            from serie_conseiller
            where conseiller_id = :de
            on conflict do nothing
            """).param("de", de).param("vers", vers).update();
        jdbc.sql("delete from serie_conseiller where conseiller_id = :de")
                .param("de", de)
                .update();
    }
}
