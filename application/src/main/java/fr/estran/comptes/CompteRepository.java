package fr.estran.comptes;

import fr.estran.commun.StructureId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CompteRepository {

    private final JdbcClient jdbc;

    CompteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Compte> trouver(String courriel) {
        return jdbc.sql("""
                        select id, courriel, nom, role, conseiller_id, actif
                        from compte
                        where courriel = :courriel
                        """)
                .param("courriel", courriel)
                .query(CompteRepository::compte)
                .optional();
    }

    /** Of an account that is in use. */
    Optional<String> empreinte(String courriel) {
        return jdbc.sql("""
                        select mot_de_passe
                        from compte
                        where courriel = :courriel and actif and mot_de_passe is not null
                        """).param("courriel", courriel).query(String.class).optional();
    }

    boolean aucun() {
        return jdbc.sql("""
                        select not exists (select from compte)
                        """).query(Boolean.class).single();
    }

    void ajouter(StructureId structure, Compte compte, Instant quand) {
        jdbc.sql("""
                        insert into compte (structure_id, id, courriel, nom, role, conseiller_id, actif, cree_le)
                        values (:structure, :id, :courriel, :nom, :role, :conseiller, :actif, :quand)
                        """)
                .param("structure", structure.valeur())
                .param("id", compte.id().valeur())
                .param("courriel", compte.courriel())
                .param("nom", compte.nom())
                .param("role", compte.role().code())
                .param("conseiller", compte.conseiller())
                .param("actif", compte.actif())
                .param("quand", Timestamp.from(quand))
                .update();
    }

    void changerEmpreinte(CompteId compte, String empreinte) {
        jdbc.sql("""
                        update compte
                        set mot_de_passe = :empreinte
                        where id = :id
                        """).param("empreinte", empreinte).param("id", compte.valeur()).update();
    }

    void noterConnexion(CompteId compte, Instant quand) {
        jdbc.sql("""
                        update compte
                        set derniere_connexion = :quand
                        where id = :id
                        """)
                .param("quand", Timestamp.from(quand))
                .param("id", compte.valeur())
                .update();
    }

    private static Compte compte(ResultSet ligne, int rang) throws SQLException {
        return new Compte(
                new CompteId(ligne.getObject("id", UUID.class)),
                ligne.getString("courriel"),
                ligne.getString("nom"),
                Role.de(ligne.getString("role")),
                ligne.getObject("conseiller_id", UUID.class),
                ligne.getBoolean("actif"));
    }
}
