package fr.estran.echanges.dossiers;

import fr.estran.echanges.dossiers.ImportDepose.EtatDeFeuille;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.StructureCourante;
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

@Repository
record TransfertRepository(JdbcClient jdbc) {

    void ajouter(TransfertId id, Sens sens, CompteId par, String nom, Instant creeLe, Instant expireLe) {
        jdbc.sql("""
            insert into transfert
                (structure_id, id, sens, compte_id, nom, cree_le, expire_le, octets, lignes)
            values
                (:structure, :id, lower(:sens), :compte, :nom, :creeLe, :expireLe, 0, 0)
            """)
                .param("structure", structure())
                .param("id", id)
                .param("sens", sens.name())
                .param("compte", par)
                .param("nom", nom)
                .param("creeLe", creeLe)
                .param("expireLe", expireLe)
                .update();
    }

    void mesurer(TransfertId id, long octets, Changements changements) {
        jdbc.sql("""
            update transfert
            set octets = :octets,
                lignes = :lignes,
                ajoutees = :ajoutees,
                modifiees = :modifiees,
                retirees = :retirees
            where id = :id
            """)
                .param("id", id)
                .param("octets", octets)
                .paramSource(changements)
                .update();
    }

    void marquer(TransfertId id, EtatDeFeuille etat) {
        jdbc.sql("update transfert set feuille = :etat where id = :id")
                .param("id", id)
                .param("etat", etat)
                .update();
    }

    void confirmer(TransfertId id, Instant quand) {
        jdbc.sql("update transfert set confirme_le = :quand where id = :id")
                .param("id", id)
                .param("quand", quand)
                .update();
    }

    Optional<ImportDepose> importDe(TransfertId id, CompteId par, Instant maintenant) {
        return importDe(id, par, maintenant, "");
    }

    /** Whoever confirms it at the same moment waits, and then finds it confirmed. */
    Optional<ImportDepose> verrouiller(TransfertId id, CompteId par, Instant maintenant) {
        return importDe(id, par, maintenant, "for update");
    }

    private Optional<ImportDepose> importDe(TransfertId id, CompteId par, Instant maintenant, String verrou) {
        return jdbc.sql("""
            select id, nom, feuille, lignes, ajoutees, modifiees, retirees, expire_le, confirme_le
            from transfert
            where id = :id and sens = 'import' and compte_id = :compte and expire_le > :maintenant
            """ + verrou)
                .param("id", id)
                .param("compte", par)
                .param("maintenant", maintenant)
                .query((lu, _) -> new ImportDepose(
                        new TransfertId(lu.getObject("id", UUID.class)),
                        lu.getString("nom"),
                        lu.getString("feuille") == null ? null : Code.de(EtatDeFeuille.class, lu.getString("feuille")),
                        new Changements(
                                lu.getLong("lignes"),
                                lu.getLong("ajoutees"),
                                lu.getLong("modifiees"),
                                lu.getLong("retirees")),
                        delai(lu, maintenant),
                        lu.getObject("confirme_le") != null))
                .optional();
    }

    void rattacher(TransfertId id, VersementId versement) {
        jdbc.sql("update transfert set versement_id = :versement where id = :id")
                .param("id", id)
                .param("versement", versement)
                .update();
    }

    Optional<VersementId> versementDe(TransfertId id) {
        return jdbc.sql("select versement_id from transfert where id = :id and versement_id is not null")
                .param("id", id)
                .query(VersementId.class)
                .optional();
    }

    List<ExportPret> exportsDe(CompteId par, Instant maintenant) {
        return exports("order by cree_le desc, id", par, maintenant, null);
    }

    Optional<ExportPret> exportDe(TransfertId id, CompteId par, Instant maintenant) {
        return exports("and id = :id", par, maintenant, id).stream().findFirst();
    }

    private List<ExportPret> exports(String suite, CompteId par, Instant maintenant, @Nullable TransfertId id) {
        return jdbc.sql("""
            select id, nom, octets, lignes, expire_le
            from transfert
            where sens = 'export' and compte_id = :compte and expire_le > :maintenant
            """ + suite)
                .param("compte", par)
                .param("maintenant", maintenant)
                .param("id", id)
                .query((lu, _) -> new ExportPret(
                        new TransfertId(lu.getObject("id", UUID.class)),
                        lu.getString("nom"),
                        lu.getLong("octets"),
                        lu.getLong("lignes"),
                        delai(lu, maintenant)))
                .list();
    }

    /** The folders that the same person handed in before, and did not confirm. */
    void oublierLesImportsNonConfirmes(CompteId par) {
        jdbc.sql("delete from transfert where sens = 'import' and compte_id = :compte and confirme_le is null")
                .param("compte", par)
                .update();
    }

    void oublierLesExportsAuDela(CompteId par, int gardes) {
        jdbc.sql("""
            delete from transfert
            where id in (
                select id
                from transfert
                where sens = 'export' and compte_id = :compte
                order by cree_le desc, id
                offset :gardes
            )
            """).param("compte", par).param("gardes", gardes).update();
    }

    /** With its bytes: exports, and imports that nobody has confirmed or is confirming. */
    void oublierCeQuiAttend() {
        jdbc.sql("delete from transfert where sens = 'export' or confirme_le is null")
                .update();
    }

    int oublierCeQuiAExpire(Instant maintenant) {
        return jdbc.sql("delete from transfert where expire_le <= :maintenant")
                .param("maintenant", maintenant)
                .update();
    }

    private static UUID structure() {
        return StructureCourante.siConnue().orElseThrow().valeur();
    }

    private static Delai delai(ResultSet lu, Instant maintenant) throws SQLException {
        return Delai.entre(
                maintenant, lu.getObject("expire_le", OffsetDateTime.class).toInstant());
    }

    /** Whether a folder comes in, or goes out. */
    enum Sens {
        IMPORT,
        EXPORT
    }
}
