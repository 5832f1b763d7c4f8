package fr.estran.presences.horsligne;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record CleHorsLigneRepository(JdbcClient jdbc) {

    Optional<Cle> du(String trimestre) {
        return jdbc.sql("""
            select id, publique, secret
            from cle_hors_ligne
            where trimestre = :trimestre and perdue_le is null
            """).param("trimestre", trimestre).query(Cle.class).optional();
    }

    Optional<Cle> lire(UUID id) {
        return jdbc.sql("""
            select id, publique, secret
            from cle_hors_ligne
            where id = :id
            """).param("id", id).query(Cle.class).optional();
    }

    /** Of two telephones that ask first at once, both are given the same. */
    void ajouter(Cle cle, String trimestre, Instant maintenant) {
        jdbc.sql("""
            insert into cle_hors_ligne (structure_id, id, trimestre, publique, secret, creee_le)
            values (structure_courante(), :id, :trimestre, :publique, :secret, :maintenant)
            on conflict (structure_id, trimestre) where perdue_le is null do nothing
            """)
                .paramSource(cle)
                .param("trimestre", trimestre)
                .param("maintenant", maintenant)
                .update();
    }

    /** It opens no more: another takes its place, and it stays, should the server's own key be found again. */
    void remplacer(UUID id, Instant maintenant) {
        jdbc.sql("update cle_hors_ligne set perdue_le = :maintenant where id = :id")
                .param("id", id)
                .param("maintenant", maintenant)
                .update();
    }

    void oublier(Instant avant) {
        jdbc.sql("""
            delete from cle_hors_ligne
            where creee_le < :avant
            """).param("avant", avant).update();
    }

    /** @param secret as the database has it: sealed */
    @SuppressWarnings("ArrayRecordComponent")
    record Cle(UUID id, byte[] publique, byte[] secret) {}
}
