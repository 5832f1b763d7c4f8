package fr.estran.echanges.dossiers;

import fr.estran.echanges.dossiers.ImportPasse.Raison;
import fr.estran.socle.commun.Code;
import fr.estran.socle.droits.CompteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    void conclure(VersementId id, SorteDeVersement sorte, CompteDImport decompte) {
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
                .query(ImportPasseRepository::lu)
                .list();
    }

    Optional<ImportPasse> lire(VersementId id) {
        return jdbc.sql(LUS + "where versement.id = :id")
                .param("id", id)
                .query(ImportPasseRepository::lu)
                .optional();
    }

    /** Whoever undoes it at the same moment waits, and then finds it undone. */
    void verrouiller(VersementId id) {
        jdbc.sql("select id from versement where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    List<VersementId> memorises() {
        return jdbc
                .sql("select id from versement where defait_le is null and acquis_le is null")
                .query(UUID.class)
                .stream()
                .map(VersementId::new)
                .toList();
    }

    List<VersementId> memorisesAvant(Instant avant) {
        return jdbc
                .sql("select id from versement where defait_le is null and acquis_le is null and le < :avant")
                .param("avant", avant)
                .query(UUID.class)
                .stream()
                .map(VersementId::new)
                .toList();
    }

    void defaire(VersementId id, @Nullable CompteId par, Instant le) {
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

    private static ImportPasse lu(ResultSet ligne, int rang) throws SQLException {
        var raison = ligne.getString("acquis_par");
        return new ImportPasse(
                new VersementId(ligne.getObject("id", UUID.class)),
                Code.de(SorteDeVersement.class, ligne.getString("sorte")),
                ligne.getString("par"),
                ligne.getObject("le", OffsetDateTime.class).toInstant(),
                ligne.getLong("lignes"),
                ligne.getLong("ajoutees"),
                ligne.getLong("modifiees"),
                ligne.getLong("retirees"),
                instant(ligne.getObject("defait_le", OffsetDateTime.class)),
                ligne.getString("defait_par"),
                raison == null ? null : Code.de(Raison.class, raison));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime lu) {
        return lu == null ? null : lu.toInstant();
    }
}
