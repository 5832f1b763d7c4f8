package fr.estran.transferts;

import fr.estran.commun.StructureCourante;
import fr.estran.correspondances.ReponsesDites;
import java.util.HashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was answered of a sheet that waits: values of it may be among the answers, and go when it goes. */
@Repository
class ReponseRepository {

    private final JdbcClient jdbc;

    ReponseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ReponsesDites lire(TransfertId transfert) {
        var dites = new HashMap<String, String>();
        jdbc.sql("select cle, valeur from transfert_reponse where transfert_id = :transfert")
                .param("transfert", transfert.valeur())
                .query(lue -> {
                    dites.put(lue.getString("cle"), lue.getString("valeur"));
                });
        return new ReponsesDites(dites);
    }

    void remplacer(TransfertId transfert, ReponsesDites reponses) {
        jdbc.sql("delete from transfert_reponse where transfert_id = :transfert")
                .param("transfert", transfert.valeur())
                .update();
        reponses.dites()
                .forEach((cle, valeur) -> jdbc.sql("""
                        insert into transfert_reponse (structure_id, transfert_id, cle, valeur)
                        values (:structure, :transfert, :cle, :valeur)
                        """)
                        .param(
                                "structure",
                                StructureCourante.siConnue().orElseThrow().valeur())
                        .param("transfert", transfert.valeur())
                        .param("cle", cle)
                        .param("valeur", valeur)
                        .update());
    }

    void oublier(TransfertId transfert) {
        remplacer(transfert, ReponsesDites.AUCUNE);
    }
}
