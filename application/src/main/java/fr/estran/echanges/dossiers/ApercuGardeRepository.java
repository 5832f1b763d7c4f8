package fr.estran.echanges.dossiers;

import fr.estran.echanges.dossiers.ApercuDImport.Ligne;
import fr.estran.echanges.dossiers.ApercuDImport.Pertes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was counted of an import waits with it. */
@Repository
record ApercuGardeRepository(JdbcClient jdbc) {

    private record Constate(
            int noms,
            int participations,
            int seances,
            @Nullable Integer lues) {}

    /** In the place of what was counted before. */
    void noter(TransfertId id, ApercuDImport apercu) {
        oublier(id);
        jdbc.sql("""
            insert into transfert_apercu (structure_id, transfert_id, noms, participations, seances, lues)
            values (structure_courante(), :id, :noms, :participations, :seances, :lues)
            """)
                .param("id", id)
                .param("lues", apercu.lues())
                .paramSource(apercu.pertes())
                .update();
        int rang = 0;
        for (var ligne : apercu.lignes()) {
            jdbc.sql("""
                insert into transfert_ligne
                    (structure_id, transfert_id, rang, axe, cle, seances, personnes, presences, tetes, ecrit)
                values (structure_courante(), :id, :rang, :axe, :cle, :seances, :personnes, :presences, :tetes, :ecrit)
                """)
                    .param("id", id)
                    .param("rang", rang++)
                    .paramSource(ligne)
                    .update();
        }
        for (var compte : apercu.tables()) {
            jdbc.sql("""
                insert into transfert_table (structure_id, transfert_id, quoi, ajoutees, modifiees, retirees)
                values (structure_courante(), :id, :table, :otees, :remises, :revenues)
                """).param("id", id).paramSource(compte).update();
        }
    }

    private void oublier(TransfertId id) {
        jdbc.sql("delete from transfert_apercu where transfert_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from transfert_ligne where transfert_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from transfert_table where transfert_id = :id")
                .param("id", id)
                .update();
    }

    ApercuDImport lire(TransfertId id) {
        return jdbc.sql("""
            select noms, participations, seances, lues
            from transfert_apercu
            where transfert_id = :id
            """)
                .param("id", id)
                .query(Constate.class)
                .optional()
                .map(constate -> new ApercuDImport(
                        jdbc.sql("""
                            select axe, cle, seances, personnes, presences, tetes, ecrit
                            from transfert_ligne
                            where transfert_id = :id
                            order by rang
                            """).param("id", id).query(Ligne.class).list(),
                        new Pertes(constate.noms(), constate.participations(), constate.seances()),
                        constate.lues(),
                        jdbc.sql("""
                            select quoi as "table", ajoutees as otees, modifiees as remises, retirees as revenues
                            from transfert_table
                            where transfert_id = :id
                            order by ajoutees + modifiees + retirees desc, quoi
                            """)
                                .param("id", id)
                                .query(ImportPasse.Compte.class)
                                .list()))
                .orElse(ApercuDImport.RIEN);
    }
}
