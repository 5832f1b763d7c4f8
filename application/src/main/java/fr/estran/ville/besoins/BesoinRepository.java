package fr.estran.ville.besoins;

import static fr.estran.ville.besoins.DescriptionDeBesoin.BESOIN;
import static fr.estran.ville.besoins.DescriptionDeBesoin.FICHE;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.dossier.FicheRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The needs, as the software has them and as the town has written them. */
@Repository
record BesoinRepository(JdbcClient jdbc, FicheRepository fiches) {

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
        fiches.seReserver(BESOIN);
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
    void ecrire(String code, Champs dits) {
        fiches.ecrire(BESOIN, FICHE, code, dits);
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
}
