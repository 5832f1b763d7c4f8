package fr.estran.bulletins;

import fr.estran.enquetes.EnqueteId;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which sheets were typed a second time, and how many answers differed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SecondeSaisieRepository {

    private final JdbcClient jdbc;

    SecondeSaisieRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Integer> faits(EnqueteId enquete) {
        return jdbc.sql("select feuille from enquete_controle where enquete_id = :enquete")
                .param("enquete", enquete)
                .query(Integer.class)
                .set();
    }

    int ecarts(EnqueteId enquete) {
        return jdbc.sql("select coalesce(sum(ecarts), 0) from enquete_controle where enquete_id = :enquete")
                .param("enquete", enquete)
                .query(Integer.class)
                .single();
    }

    /** Two who typed it again at once have done so once. */
    void noter(EnqueteId enquete, int feuille, int ecarts) {
        jdbc.sql("""
                        insert into enquete_controle (structure_id, enquete_id, feuille, ecarts)
                        values (structure_courante(), :enquete, :feuille, :ecarts)
                        on conflict do nothing
                        """)
                .param("enquete", enquete)
                .param("feuille", feuille)
                .param("ecarts", ecarts)
                .update();
    }
}
