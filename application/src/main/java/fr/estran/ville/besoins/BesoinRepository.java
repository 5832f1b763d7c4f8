package fr.estran.ville.besoins;

import fr.estran.socle.commun.Code;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The needs, as the software has them and as the town has written them. */
@Repository
record BesoinRepository(JdbcClient jdbc) {

    record Ligne(
            String code,
            String nom,
            String famille,
            @Nullable String aApporter,
            @Nullable LocalDate retireLe,
            boolean livre) {

        Besoin besoin() {
            return new Besoin(code, nom, Code.de(FamilleDeBesoin.class, famille), aApporter, retireLe, livre);
        }
    }

    /** Whoever changes needs does so one after the other. */
    void verrouiller() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('besoins'), hashtext(structure_courante()::text))")
                .query((RowCallbackHandler) _ -> {});
    }

    /** Those of the software in its order, then the town's own by their names. */
    List<Besoin> tous() {
        return jdbc.sql("""
            select code, nom, famille, a_apporter, retire_le, livre
            from besoin_retenu
            order by rang nulls last, plier(nom), code
            """).query(Ligne.class).list().stream()
                .map(Ligne::besoin)
                .toList();
    }

    /** Another of that name, however it is written. */
    Optional<String> deCeNom(String nom, @Nullable String sauf) {
        return jdbc.sql("""
            select code
            from besoin_retenu
            where plier(nom) = plier(:nom) and code is distinct from :sauf
            order by code
            limit 1
            """)
                .param("nom", nom)
                .param("sauf", sauf)
                .query(String.class)
                .optional();
    }

    /** What the town writes of it stands for what the software says. */
    void ecrire(String code, BesoinSaisi saisie) {
        jdbc.sql("""
            insert into besoin_dit (structure_id, code, nom, famille, a_apporter)
            values (structure_courante(), :code, :nom, :famille, :aApporter)
            on conflict (structure_id, code) do update
            set nom = excluded.nom,
                famille = excluded.famille,
                a_apporter = excluded.a_apporter
            """).param("code", code).paramSource(saisie).update();
    }

    /** As of the local day; a need of the software is written as it stands. */
    void retirer(String code, Instant maintenant) {
        jdbc.sql("""
            insert into besoin_dit (structure_id, code, nom, famille, a_apporter, retire_le)
            select
                structure_courante(), besoin.code, besoin.nom, besoin.famille, besoin.a_apporter,
                (:maintenant::timestamptz at time zone structure.fuseau)::date
            from besoin_retenu besoin
            join structure on structure.structure_id = besoin.structure_id
            where besoin.code = :code
            on conflict (structure_id, code) do update
            set retire_le = excluded.retire_le
            """).param("maintenant", maintenant).param("code", code).update();
    }

    void reprendre(String code) {
        jdbc.sql("update besoin_dit set retire_le = null where code = :code")
                .param("code", code)
                .update();
    }

    /** What is as the software has it leaves no row. */
    void oublierSiLivre(String code) {
        jdbc.sql("""
            delete from besoin_dit dit
            using technique.besoin_livre livre
            where dit.code = :code and livre.code = dit.code
                and (dit.nom, dit.famille) = (livre.nom, livre.famille)
                and dit.a_apporter is not distinct from livre.a_apporter
                and dit.retire_le is null
                and not exists (
                    select from besoin_expression ecrite
                    where ecrite.structure_id = dit.structure_id and ecrite.code = dit.code
                )
            """).param("code", code).update();
    }

    /** What the staff have written of a need, once it has no fault. */
    record BesoinSaisi(
            String nom, FamilleDeBesoin famille, @Nullable String aApporter, List<String> expressions) {}
}
