package fr.estran.socle.secrets;

import fr.estran.socle.commun.StructureId;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Buckets that drain by themselves: of each, when it will be empty. An empty one is no row. */
@Repository
record DebitRepository(JdbcClient jdbc) {

    /** The database counts in millionths of a second. */
    private static final Duration ARRONDI = Duration.ofMillis(1);

    /** In one statement, under the lock of the row: of many at once, by any number of instances, each sees those before it. */
    boolean verser(StructureId structure, byte[] cle, Duration pas, Duration contenance, Instant maintenant) {
        return jdbc.sql("""
            insert into debit (structure_id, cle, vide_le)
            select :structure, :cle, cast(:versee as timestamptz)
            where cast(:versee as timestamptz) <= cast(:pleine as timestamptz)
            on conflict (structure_id, cle) do update
            set vide_le = greatest(debit.vide_le, cast(:maintenant as timestamptz))
                + (excluded.vide_le - cast(:maintenant as timestamptz))
            where greatest(debit.vide_le, cast(:maintenant as timestamptz))
                + (excluded.vide_le - cast(:maintenant as timestamptz)) <= cast(:pleine as timestamptz)
            """)
                        .param("structure", structure)
                        .param("cle", cle)
                        .param("maintenant", maintenant)
                        .param("versee", maintenant.plus(pas))
                        .param("pleine", maintenant.plus(contenance).plus(ARRONDI))
                        .update()
                > 0;
    }

    void rendre(byte[] cle, long millis) {
        jdbc.sql("update debit set vide_le = vide_le - :millis * interval '1 millisecond' where cle = :cle")
                .param("cle", cle)
                .param("millis", millis)
                .update();
    }

    int effacer(Instant maintenant) {
        return jdbc.sql("delete from debit where vide_le < :maintenant")
                .param("maintenant", maintenant)
                .update();
    }
}
