package fr.estran.echanges.dossiers;

import fr.estran.echanges.dossiers.ImportPasse.Raison;
import fr.estran.socle.droits.CompteId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which imports there were. */
@Repository
record ImportPasseRepository(JdbcClient jdbc) {

    private static final String LUS = """
        select
            versement.id,
            versement.sorte,
            auteur.nom as par,
            versement.le,
            versement.lignes,
            versement.ajoutees,
            versement.modifiees,
            versement.retirees,
            versement.defait_le,
            repenti.nom as defait_par,
            versement.acquis_par
        from versement
        left join compte auteur on auteur.structure_id = versement.structure_id and auteur.id = versement.par
        left join compte repenti
            on repenti.structure_id = versement.structure_id and repenti.id = versement.defait_par
        """;

    /** A folder, as far as one knows before it is read. */
    void ajouter(VersementId id, CompteId par, Instant le) {
        jdbc.sql("""
            insert into versement (structure_id, id, sorte, par, le)
            values (structure_courante(), :id, 'dossier', :par, :le)
            """).param("id", id).param("par", par).param("le", le).update();
    }

    void conclure(VersementId id, SorteDeVersement sorte, Changements decompte) {
        jdbc.sql("""
            update versement
            set sorte = :sorte,
                lignes = :lignes,
                ajoutees = :ajoutees,
                modifiees = :modifiees,
                retirees = :retirees
            where id = :id
            """)
                .param("id", id)
                .param("sorte", sorte)
                .paramSource(decompte)
                .update();
    }

    void oublier(VersementId id) {
        jdbc.sql("delete from versement where id = :id").param("id", id).update();
    }

    /** The latest first. */
    List<ImportPasse> derniers(int combien) {
        return jdbc.sql(LUS + "order by versement.id desc limit :combien")
                .param("combien", combien)
                .query(ImportPasse.class)
                .list();
    }

    Optional<ImportPasse> lire(VersementId id) {
        return jdbc.sql(LUS + "where versement.id = :id")
                .param("id", id)
                .query(ImportPasse.class)
                .optional();
    }

    /** Whoever undoes it at the same moment waits, and then finds it undone. */
    Optional<ImportPasse> verrouiller(VersementId id) {
        return jdbc.sql(LUS + "where versement.id = :id for update of versement")
                .param("id", id)
                .query(ImportPasse.class)
                .optional();
    }

    List<VersementId> memorises() {
        return jdbc.sql("select id from versement where defait_le is null and acquis_le is null")
                .query(VersementId.class)
                .list();
    }

    List<VersementId> memorisesAvant(Instant avant) {
        return jdbc.sql("select id from versement where defait_le is null and acquis_le is null and le < :avant")
                .param("avant", avant)
                .query(VersementId.class)
                .list();
    }

    void defaire(VersementId id, CompteId par, Instant le) {
        jdbc.sql("update versement set defait_le = :le, defait_par = :par where id = :id")
                .param("id", id)
                .param("par", par)
                .param("le", le)
                .update();
    }

    void acquerir(VersementId id, Raison raison, Instant le) {
        jdbc.sql("update versement set acquis_le = :le, acquis_par = :raison where id = :id and defait_le is null")
                .param("id", id)
                .param("raison", raison)
                .param("le", le)
                .update();
    }
}
