package fr.estran.programme.souhaits;

import fr.estran.socle.base.Attaches;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.territoire.AttacheAuQuartier;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was wished in two districts that are found to be one is what is wished in the one that stays. */
@Repository
@Order(260)
record QuartiersDesSouhaitsRepository(JdbcClient jdbc) implements AttacheAuQuartier {

    private static final Messages MESSAGES = Messages.de("programme/souhaits");

    @Override
    public List<String> enMots(String quartier) {
        return Attaches.enMots(jdbc.sql("""
            select coalesce(sum(nombre), 0)::integer
            from souhait_quartier
            where quartier::text = :quartier
            """).param("quartier", quartier), MESSAGES, "attache.souhaits");
    }

    @Override
    public void suivre(String de, String vers) {
        jdbc.sql("""
            insert into souhait_quartier (structure_id, consultation_id, quartier, thematique, nombre)
            select structure_id, consultation_id, :vers, thematique, nombre
            from souhait_quartier
            where quartier::text = :de
            on conflict (structure_id, consultation_id, quartier, thematique) do update
            set nombre = souhait_quartier.nombre + excluded.nombre
            """).param("de", de).param("vers", vers).update();
        jdbc.sql("delete from souhait_quartier where quartier::text = :de")
                .param("de", de)
                .update();
    }
}
