package fr.estran.socle.vocabulaire;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.StructureId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record StructureRepository(
        @Qualifier("clientSansTransaction") JdbcClient jdbc) {

    Optional<StructureId> trouver(String codeInsee, String nom) {
        return jdbc.sql("""
            select structure_id
            from technique.structure
            where code_insee = :codeInsee and nom = :nom
            """)
                .param("codeInsee", codeInsee)
                .param("nom", nom)
                .query(StructureId.class)
                .optional();
    }

    /** The structure that answers to the name; the only one there is, if it has no name, or called from its own machine. */
    Optional<VilleJointe> joindre(String hote) {
        return jdbc.sql("""
            select
                structure_id as structure,
                raison as maintenance_raison,
                depuis as maintenance_depuis,
                jusque as maintenance_jusque
            from technique.structure
            left join technique.maintenance using (structure_id)
            where hote = :hote
                or (
                    (hote is null or :hote in ('localhost', '127.0.0.1', '[::1]'))
                    and (select count(*) from technique.structure) = 1
                )
            """).param("hote", hote).query(VilleJointe.class).optional();
    }

    boolean aucune() {
        return jdbc.sql("""
            select not exists (select from technique.structure)
            """).query(Boolean.class).single();
    }

    String nom(StructureId structure) {
        return jdbc.sql("""
            select nom
            from technique.structure
            where structure_id = :structure
            """).param("structure", structure).query(String.class).single();
    }

    Optional<String> hote(StructureId structure) {
        return jdbc.sql("""
            select hote
            from technique.structure
            where structure_id = :structure and hote is not null
            """).param("structure", structure).query(String.class).optional();
    }

    /** But that one, whose turn it is to be given an address. */
    Optional<UUID> sansAdresse(StructureId sauf) {
        return jdbc.sql("""
            select structure_id
            from technique.structure
            where hote is null and structure_id <> :sauf
            order by structure_id
            limit 1
            """).param("sauf", sauf).query(UUID.class).optional();
    }

    void repondreA(StructureId structure, String hote) {
        jdbc.sql("""
            update technique.structure
            set hote = :hote
            where structure_id = :structure
            """).param("hote", hote).param("structure", structure).update();
    }

    void inscrire(StructureId id, Structure structure) {
        jdbc.sql("""
            insert into technique.structure (structure_id, code_insee, nom)
            values (:id, :codeInsee, :nom)
            on conflict (structure_id) do nothing
            """).param("id", id).paramSource(structure).update();
    }

    List<StructureId> toutes() {
        return jdbc.sql("select structure_id from technique.structure order by structure_id")
                .query(StructureId.class)
                .list();
    }

    /** Of those that are read only, nothing is to be written. */
    List<StructureId> auTravail() {
        return jdbc.sql("""
            select structure_id
            from technique.structure
            where structure_id not in (select structure_id from technique.maintenance)
            order by structure_id
            """).query(StructureId.class).list();
    }

    /** The row of the register is public: it is ours that row-level security chooses. */
    Structure courante() {
        return jdbc.sql("""
            select
                connue.code_insee,
                connue.nom,
                structure.commune,
                structure.zone_scolaire,
                structure.fuseau,
                structure.jours_feries,
                structure.assemblee
            from structure
            join technique.structure connue using (structure_id)
            """).query(Structure.class).single();
    }

    Contree contree() {
        return jdbc.sql("select jours_feries from structure")
                .query(Contree.class)
                .single();
    }

    void fetera(Contree contree) {
        jdbc.sql("update structure set jours_feries = :contree")
                .param("contree", contree)
                .update();
    }

    void rendraCompteA(@Nullable Assemblee assemblee) {
        jdbc.sql("update structure set assemblee = :assemblee")
                .param("assemblee", code(assemblee))
                .update();
    }

    Optional<String> fuseau() {
        return jdbc.sql("select fuseau from structure").query(String.class).optional();
    }

    void changerDeFuseau(String fuseau) {
        jdbc.sql("update structure set fuseau = :fuseau")
                .param("fuseau", fuseau)
                .update();
    }

    boolean ajouter(StructureId id, Structure structure) {
        return executer("""
            insert into structure (structure_id, commune, zone_scolaire, fuseau, jours_feries, assemblee)
            values (:id, :commune, :zone, :fuseau, coalesce(:feries, :feriesDIci), :dite)
            on conflict (structure_id) do nothing
            """, id, structure) > 0;
    }

    int regler(StructureId id, Structure structure) {
        return executer("""
            update structure
            set commune = :commune,
                zone_scolaire = :zone,
                fuseau = :fuseau,
                jours_feries = coalesce(:feries, jours_feries),
                assemblee = coalesce(:dite, assemblee)
            where structure_id = :id
                and (commune, zone_scolaire, fuseau, jours_feries, assemblee)
                    is distinct from (:commune, :zone::text, :fuseau, coalesce(:feries, jours_feries), coalesce(:dite, assemblee))
            """, id, structure);
    }

    private static @Nullable String code(@Nullable Code dit) {
        return dit == null ? null : dit.code();
    }

    private int executer(String sql, StructureId id, Structure structure) {
        return jdbc.sql(sql)
                .param("id", id)
                .paramSource(structure)
                .param("zone", structure.zoneScolaire())
                .param("feries", code(structure.joursFeries()))
                .param("dite", code(structure.assemblee()))
                .param("feriesDIci", Contree.pour(structure.codeInsee()))
                .update();
    }
}
