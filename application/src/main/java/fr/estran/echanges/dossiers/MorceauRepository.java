package fr.estran.echanges.dossiers;

import fr.estran.echanges.classeurs.ReponsesDites;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.secrets.Sceau;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The bytes of a transfer, a piece at a time, and what was answered of a sheet. They go when it goes; until then they are sealed: they
 * name people, and what these said, and the log of the database outlives them.
 */
@Repository
record MorceauRepository(JdbcClient jdbc, Sceau sceau) {

    static final int MORCEAU = 1024 * 1024;

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
                .param("structure", StructureCourante.siConnue().orElseThrow())
                .param("transfert", transfert)
                .param("rang", rang)
                .param("octets", sceau.sceller(octets, contexte(transfert)))
                .update();
    }

    void lire(TransfertId transfert, OutputStream vers) {
        jdbc.sql("""
            select octets
            from transfert_morceau
            where transfert_id = :transfert
            order by rang
            """).param("transfert", transfert).withFetchSize(1).query(morceau -> {
            try {
                vers.write(sceau.ouvrir(morceau.getBytes(1), contexte(transfert)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String contexte(TransfertId transfert) {
        return "morceau " + transfert.valeur();
    }

    void oublier(TransfertId transfert) {
        jdbc.sql("delete from transfert_morceau where transfert_id = :transfert")
                .param("transfert", transfert)
                .update();
    }

    ReponsesDites reponses(TransfertId transfert) {
        var dites = new HashMap<String, String>();
        jdbc.sql("select cle, valeur from transfert_reponse where transfert_id = :transfert")
                .param("transfert", transfert)
                .query(lue -> {
                    dites.put(lue.getString("cle"), lue.getString("valeur"));
                });
        return new ReponsesDites(dites);
    }

    void repondre(TransfertId transfert, ReponsesDites reponses) {
        jdbc.sql("delete from transfert_reponse where transfert_id = :transfert")
                .param("transfert", transfert)
                .update();
        reponses.dites()
                .forEach((cle, valeur) -> jdbc.sql("""
                    insert into transfert_reponse (structure_id, transfert_id, cle, valeur)
                    values (:structure, :transfert, :cle, :valeur)
                    """)
                        .param("structure", StructureCourante.siConnue().orElseThrow())
                        .param("transfert", transfert)
                        .param("cle", cle)
                        .param("valeur", valeur)
                        .update());
    }
}
