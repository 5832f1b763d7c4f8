package fr.estran.comptes;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Roles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record CompteRepository(JdbcClient jdbc) {

    private static final String COMPTES = """
        select id, courriel, nom, roles, conseiller_id, actif, derniere_connexion, generation
        from compte
        """;

    Optional<Compte> trouver(String courriel) {
        return jdbc.sql(COMPTES + "where courriel = :courriel")
                .param("courriel", courriel)
                .query(CompteRepository::compte)
                .optional();
    }

    Optional<Compte> trouver(CompteId id) {
        return jdbc.sql(COMPTES + "where id = :id")
                .param("id", id)
                .query(CompteRepository::compte)
                .optional();
    }

    List<Compte> tous() {
        return jdbc.sql(COMPTES + "order by actif desc, nom, id")
                .query(CompteRepository::compte)
                .list();
    }

    boolean aucun() {
        return jdbc.sql("""
            select not exists (select from compte)
            """).query(Boolean.class).single();
    }

    /** Those who can still let others in; nobody else changes that until the transaction ends. */
    List<CompteId> verrouillerLesAdministrateurs() {
        return jdbc.sql("""
            select id
            from compte
            where 'administrateur' = any (roles) and actif
            order by id
            for update
            """).query(CompteId.class).list();
    }

    void ajouter(StructureId structure, Compte compte, Instant quand) {
        jdbc.sql("""
            insert into compte (structure_id, id, courriel, nom, roles, conseiller_id, actif, cree_le)
            values (:structure, :id, :courriel, :nom, string_to_array(:roles, ','), :conseiller, :actif, :quand)
            """)
                .param("structure", structure)
                .paramSource(compte)
                .param("roles", String.join(",", compte.roles().codes()))
                .param("quand", quand)
                .update();
    }

    void modifier(Compte compte) {
        jdbc.sql("""
            update compte
            set courriel = :courriel, nom = :nom, roles = string_to_array(:roles, ','), conseiller_id = :conseiller
            where id = :id
            """)
                .paramSource(compte)
                .param("roles", String.join(",", compte.roles().codes()))
                .update();
    }

    void activer(CompteId compte, boolean actif) {
        jdbc.sql("""
            update compte
            set actif = :actif
            where id = :id
            """).param("actif", actif).param("id", compte).update();
    }

    void vieillir(CompteId compte) {
        jdbc.sql("""
            update compte
            set generation = generation + 1
            where id = :id
            """).param("id", compte).update();
    }

    void noterConnexion(CompteId compte, Instant quand) {
        jdbc.sql("""
            update compte
            set derniere_connexion = :quand
            where id = :id
            """).param("quand", quand).param("id", compte).update();
    }

    private static Compte compte(ResultSet ligne, int rang) throws SQLException {
        var derniere = ligne.getTimestamp("derniere_connexion");
        return new Compte(
                new CompteId(ligne.getObject("id", UUID.class)),
                ligne.getString("courriel"),
                ligne.getString("nom"),
                Roles.deCodes(List.of((String[]) ligne.getArray("roles").getArray())),
                Identifiants.de(ligne.getObject("conseiller_id", UUID.class), ConseillerId::new),
                ligne.getBoolean("actif"),
                derniere == null ? null : derniere.toInstant(),
                ligne.getInt("generation"));
    }
}
