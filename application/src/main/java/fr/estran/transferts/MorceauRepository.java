package fr.estran.transferts;

import fr.estran.commun.StructureCourante;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bytes of a transfer, a piece at a time. */
@Repository
class MorceauRepository {

    static final int MORCEAU = 1024 * 1024;

    private final JdbcClient jdbc;

    MorceauRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ecrire(TransfertId transfert, InputStream octets) throws IOException {
        int rang = 0;
        for (var morceau = octets.readNBytes(MORCEAU); morceau.length > 0; morceau = octets.readNBytes(MORCEAU)) {
            ajouter(transfert, rang++, morceau);
        }
    }

    void ajouter(TransfertId transfert, int rang, byte[] octets) {
        jdbc.sql("""
                        insert into transfert_morceau (structure_id, transfert_id, rang, octets)
                        values (:structure, :transfert, :rang, :octets)
                        """)
                .param("structure", StructureCourante.siConnue().orElseThrow().valeur())
                .param("transfert", transfert.valeur())
                .param("rang", rang)
                .param("octets", octets)
                .update();
    }

    void lire(TransfertId transfert, OutputStream vers) {
        jdbc.sql("""
                        select octets
                        from transfert_morceau
                        where transfert_id = :transfert
                        order by rang
                        """).param("transfert", transfert.valeur()).withFetchSize(1).query(morceau -> {
            try {
                vers.write(morceau.getBytes(1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    void oublier(TransfertId transfert) {
        jdbc.sql("delete from transfert_morceau where transfert_id = :transfert")
                .param("transfert", transfert.valeur())
                .update();
    }
}
