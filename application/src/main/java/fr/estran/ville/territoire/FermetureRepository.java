package fr.estran.ville.territoire;

import fr.estran.socle.commun.LieuId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record FermetureRepository(JdbcClient jdbc) {

    /** Those that are not over. */
    List<Fermeture> depuis(LieuId lieu, LocalDate jour) {
        return jdbc.sql("""
            select id, debut, fin, raison
            from lieu_fermeture
            where lieu_id = :lieu and fin >= :jour
            order by debut
            """)
                .param("lieu", lieu)
                .param("jour", jour)
                .query(Fermeture.class)
                .list();
    }

    Optional<Fermeture> aCesJours(LieuId lieu, LocalDate debut, LocalDate fin) {
        return jdbc.sql("""
            select id, debut, fin, raison
            from lieu_fermeture
            where lieu_id = :lieu and debut <= :fin and fin >= :debut
            order by debut
            limit 1
            """)
                .param("lieu", lieu)
                .param("debut", debut)
                .param("fin", fin)
                .query(Fermeture.class)
                .optional();
    }

    void ajouter(UUID id, LieuId lieu, FormulaireFermeture dite) {
        jdbc.sql("""
            insert into lieu_fermeture (structure_id, id, lieu_id, debut, fin, raison)
            values (structure_courante(), :id, :lieu, :debut, :fin, :raison)
            """)
                .param("id", id)
                .param("lieu", lieu)
                .paramSource(dite)
                .param("raison", dite.raisonDite())
                .update();
    }

    int retirer(LieuId lieu, UUID fermeture) {
        return jdbc.sql("delete from lieu_fermeture where lieu_id = :lieu and id = :id")
                .param("lieu", lieu)
                .param("id", fermeture)
                .update();
    }
}
