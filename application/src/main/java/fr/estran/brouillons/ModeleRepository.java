package fr.estran.brouillons;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The town's own model of document: there is one, or none. */
@Repository
class ModeleRepository {

    private final JdbcClient jdbc;
    private final Clock horloge;

    ModeleRepository(JdbcClient jdbc, Clock horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    Optional<byte[]> contenu() {
        return jdbc.sql("select contenu from rapport_modele")
                .query(byte[].class)
                .optional();
    }

    Optional<ModeleDepose> depose() {
        return jdbc.sql("select nom, depose_le, depose_par from rapport_modele")
                .query((ligne, _) -> new ModeleDepose(
                        ligne.getString("nom"),
                        ligne.getObject("depose_le", OffsetDateTime.class).toInstant(),
                        ligne.getString("depose_par")))
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
                .param("le", OffsetDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC))
                .param("par", par)
                .update();
    }

    void retirer() {
        jdbc.sql("delete from rapport_modele").update();
    }
}
