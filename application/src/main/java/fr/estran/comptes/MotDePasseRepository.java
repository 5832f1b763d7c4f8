package fr.estran.comptes;

import fr.estran.acteurs.CompteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Digests of passwords, of accounts that are in use. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MotDePasseRepository {

    private final JdbcClient jdbc;

    MotDePasseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<EmpreinteDuMotDePasse> trouver(String courriel) {
        return jdbc.sql("""
                        select id, generation, mot_de_passe
                        from compte
                        where courriel = :courriel and actif and mot_de_passe is not null
                        """)
                .param("courriel", courriel)
                .query(MotDePasseRepository::empreinte)
                .optional();
    }

    Optional<EmpreinteDuMotDePasse> trouver(CompteId compte) {
        return jdbc.sql("""
                        select id, generation, mot_de_passe
                        from compte
                        where id = :id and actif and mot_de_passe is not null
                        """)
                .param("id", compte)
                .query(MotDePasseRepository::empreinte)
                .optional();
    }

    /** Whoever came in by the old one is out. */
    void changer(CompteId compte, String empreinte) {
        jdbc.sql("""
                        update compte
                        set mot_de_passe = :empreinte, generation = generation + 1
                        where id = :id
                        """).param("empreinte", empreinte).param("id", compte).update();
    }

    private static EmpreinteDuMotDePasse empreinte(ResultSet ligne, int rang) throws SQLException {
        return new EmpreinteDuMotDePasse(
                new CompteId(ligne.getObject("id", UUID.class)),
                ligne.getInt("generation"),
                ligne.getString("mot_de_passe"));
    }
}
