package fr.estran.bilan.actes;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The town's own model of document: there is one, or none. */
@Repository
record ModeleRepository(JdbcClient jdbc, Clock horloge) {

    Optional<byte[]> contenu() {
        return jdbc.sql("select contenu from rapport_modele")
                .query(byte[].class)
                .optional();
    }

    Optional<ModeleDepose> depose() {
        return jdbc.sql("select nom, depose_le as le, depose_par as par from rapport_modele")
                .query(ModeleDepose.class)
                .optional();
    }

    void deposer(String nom, byte[] contenu, String par) {
        jdbc.sql("""
            insert into rapport_modele (structure_id, nom, contenu, depose_le, depose_par)
            values (structure_courante(), :nom, :contenu, :le, :par)
            on conflict (structure_id) do update
            set nom = excluded.nom,
                contenu = excluded.contenu,
                depose_le = excluded.depose_le,
                depose_par = excluded.depose_par
            """)
                .param("nom", nom)
                .param("contenu", contenu)
                .param("le", horloge.instant())
                .param("par", par)
                .update();
    }

    void retirer() {
        jdbc.sql("delete from rapport_modele").update();
    }
}
