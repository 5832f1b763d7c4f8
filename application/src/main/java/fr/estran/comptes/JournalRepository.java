package fr.estran.comptes;

import fr.estran.commun.Identifiants;
import fr.estran.commun.StructureId;
import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JournalRepository {

    private final JdbcClient jdbc;

    JournalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ajouter(StructureId structure, LigneJournal ligne) {
        jdbc.sql("""
                        insert into journal (structure_id, id, quand, compte_id, acte, objet_id, canal, origine)
                        values (:structure, :id, :quand, :auteur, :acte, :objet, :canal, :origine::inet)
                        """)
                .param("structure", structure.valeur())
                .param("id", Identifiants.nouveau())
                .param("quand", Timestamp.from(ligne.quand()))
                .param("auteur", ligne.auteur() == null ? null : ligne.auteur().valeur())
                .param("acte", ligne.acte())
                .param("objet", ligne.objet())
                .param("canal", ligne.canal())
                .param("origine", ligne.origine())
                .update();
    }
}
