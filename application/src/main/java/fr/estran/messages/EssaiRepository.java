package fr.estran.messages;

import fr.estran.socle.vocabulaire.Moyen;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record EssaiRepository(JdbcClient jdbc) {

    Optional<Essai> dernier(Moyen moyen) {
        return jdbc.sql("select essaye_le as quand, echec from essai_de_message where moyen = :moyen")
                .param("moyen", moyen)
                .query(Essai.class)
                .optional();
    }

    void noter(Moyen moyen, Instant quand, @Nullable String echec) {
        jdbc.sql("""
            insert into essai_de_message (structure_id, moyen, essaye_le, echec)
            values (structure_courante(), :moyen, :quand, :echec)
            on conflict (structure_id, moyen) do update
            set essaye_le = excluded.essaye_le, echec = excluded.echec
            """)
                .param("moyen", moyen)
                .param("quand", quand)
                .param("echec", echec)
                .update();
    }
}
