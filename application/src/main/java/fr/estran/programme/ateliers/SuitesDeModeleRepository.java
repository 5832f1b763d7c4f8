package fr.estran.programme.ateliers;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Models that leave the lists, come back, move within their theme, or never were. */
@Repository
record SuitesDeModeleRepository(JdbcClient jdbc) {

    void retirer(ModeleDAtelierId id, Instant maintenant) {
        jdbc.sql("""
            update modele_atelier
            set retire_le = (:maintenant::timestamptz at time zone structure.fuseau)::date
            from structure
            where modele_atelier.id = :id
            """).param("maintenant", maintenant).param("id", id).update();
    }

    void reprendre(ModeleDAtelierId id) {
        jdbc.sql("update modele_atelier set retire_le = null where id = :id")
                .param("id", id)
                .update();
    }

    /** @param ids all that are offered of one theme, in their order */
    void ranger(List<ModeleDAtelierId> ids) {
        jdbc.sql("""
            update modele_atelier
            set ordre = range.rang
            from unnest(:ids::uuid[]) with ordinality range (id, rang)
            where modele_atelier.id = range.id and modele_atelier.ordre is distinct from range.rang
            """).param("ids", ids).update();
    }

    void supprimer(ModeleDAtelierId id) {
        jdbc.sql("delete from modele_atelier where id = :id").param("id", id).update();
    }
}
