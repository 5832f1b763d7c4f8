package fr.estran.comptes;

import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Role;
import fr.estran.socle.droits.Roles;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record SecondFacteurRepository(JdbcClient jdbc) {

    boolean enPlace(CompteId compte) {
        return jdbc.sql("""
            select exists (select from second_facteur where compte_id = :compte and confirme_le is not null)
                or exists (select from cle_acces where compte_id = :compte)
            """).param("compte", compte).query(Boolean.class).single();
    }

    boolean parTelephone(CompteId compte) {
        return jdbc.sql("""
            select exists (
                select from second_facteur
                where compte_id = :compte and confirme_le is not null
            )
            """).param("compte", compte).query(Boolean.class).single();
    }

    boolean exige(Roles roles) {
        return jdbc.sql("""
            select exists (select from second_facteur_exige where role = any(:roles))
            """).param("roles", roles.codes()).query(Boolean.class).single();
    }

    Set<Role> exiges() {
        return jdbc.sql("""
            select role
            from second_facteur_exige
            """).query(String.class).list().stream().map(Role::de).collect(Collectors.toSet());
    }

    void exiger(StructureId structure, Set<Role> roles) {
        jdbc.sql("""
            delete from second_facteur_exige
            """).update();
        roles.forEach(role ->
                jdbc.sql("""
                    insert into second_facteur_exige (structure_id, role)
                    values (:structure, :role)
                    """).param("structure", structure).param("role", role).update());
    }

    Optional<byte[]> secret(CompteId compte) {
        return jdbc.sql("""
            select secret
            from second_facteur
            where compte_id = :compte and confirme_le is not null
            """).param("compte", compte).query(byte[].class).optional();
    }

    /** One that is in use stays as it is. */
    boolean ajouter(StructureId structure, CompteId compte, byte[] secret, long pas, Instant maintenant) {
        return jdbc.sql("""
            insert into second_facteur (structure_id, compte_id, secret, confirme_le, dernier_pas)
            values (:structure, :compte, :secret, :maintenant, :pas)
            on conflict (structure_id, compte_id) do update
            set secret = excluded.secret,
                confirme_le = excluded.confirme_le,
                dernier_pas = excluded.dernier_pas
            where second_facteur.confirme_le is null
            """)
                        .param("structure", structure)
                        .param("compte", compte)
                        .param("secret", secret)
                        .param("pas", pas)
                        .param("maintenant", maintenant)
                        .update()
                > 0;
    }

    /** Of two that bring the same code at once, one gets in. */
    boolean prendre(CompteId compte, long pas) {
        return jdbc.sql("""
            update second_facteur
            set dernier_pas = :pas
            where compte_id = :compte and confirme_le is not null and dernier_pas < :pas
            """).param("compte", compte).param("pas", pas).update() > 0;
    }

    void retirer(CompteId compte) {
        jdbc.sql("""
            delete from second_facteur
            where compte_id = :compte
            """).param("compte", compte).update();
    }

    void toutRetirer(CompteId compte) {
        retirer(compte);
        jdbc.sql("""
            delete from cle_acces
            where compte_id = :compte
            """).param("compte", compte).update();
        jdbc.sql("""
            delete from code_de_secours
            where compte_id = :compte
            """).param("compte", compte).update();
    }

    void remplacerLesSecours(StructureId structure, CompteId compte, List<byte[]> empreintes) {
        jdbc.sql("""
            delete from code_de_secours
            where compte_id = :compte
            """).param("compte", compte).update();
        empreintes.forEach(empreinte -> jdbc.sql("""
            insert into code_de_secours (structure_id, compte_id, empreinte)
            values (:structure, :compte, :empreinte)
            """)
                .param("structure", structure)
                .param("compte", compte)
                .param("empreinte", empreinte)
                .update());
    }

    boolean prendreUnSecours(CompteId compte, byte[] empreinte) {
        return jdbc.sql("""
            delete from code_de_secours
            where compte_id = :compte and empreinte = :empreinte
            """)
                        .param("compte", compte)
                        .param("empreinte", empreinte)
                        .update()
                > 0;
    }

    int secoursRestants(CompteId compte) {
        return jdbc.sql("""
            select count(*)
            from code_de_secours
            where compte_id = :compte
            """).param("compte", compte).query(Integer.class).single();
    }
}
