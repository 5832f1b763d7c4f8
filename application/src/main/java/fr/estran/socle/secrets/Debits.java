package fr.estran.socle.secrets;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Counts what may be done so often and no more, in the database: for all instances together. Each count is a transaction of its
 * own: what is done next cannot take it back by failing.
 */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Debits {

    private final DebitRepository repository;
    private final CleDesOrigines cles;
    private final Clock horloge;
    private final double largesse;

    /** @param largesse so many times as often, for a bench, or a town of that size */
    Debits(
            DebitRepository repository,
            CleDesOrigines cles,
            @Qualifier("horlogeTechnique") Clock horloge,
            @Value("${estran.freins.largesse:1}") double largesse) {
        this.repository = repository;
        this.cles = cles;
        this.horloge = horloge;
        this.largesse = largesse;
    }

    /** @return whether it may be done so many times; then it is counted by each of them, and else by none */
    public boolean verser(Collection<Debit> debits, int fois) {
        var structure = StructureCourante.siConnue().orElseThrow(Introuvable::new);
        var maintenant = horloge.instant();
        for (var debit : enOrdre(debits).entrySet()) {
            if (!repository.verser(
                    structure,
                    debit.getKey(),
                    pas(debit.getValue()).multipliedBy(fois),
                    debit.getValue().en(),
                    maintenant)) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return false;
            }
        }
        return true;
    }

    /** It came to nothing: it is not counted after all. Within whatever brings that about. */
    @Transactional(propagation = Propagation.REQUIRED)
    public void rendre(Collection<Debit> debits, int fois) {
        enOrdre(debits)
                .forEach((cle, debit) ->
                        repository.rendre(cle, pas(debit).multipliedBy(fois).toMillis()));
    }

    /** Those that drained long ago. */
    @Transactional(propagation = Propagation.REQUIRED)
    public void oublier() {
        repository.effacer(horloge.instant());
    }

    private Duration pas(Debit debit) {
        return Duration.ofNanos((long) (debit.pas().toNanos() / largesse));
    }

    /** Of two that cross, one waits for the other. */
    private Map<byte[], Debit> enOrdre(Collection<Debit> debits) {
        var parCle = new TreeMap<byte[], Debit>((une, autre) -> Arrays.compareUnsigned(une, autre));
        debits.forEach(debit -> parCle.put(cles.empreinte(debit.usage() + "\0" + debit.sujet()), debit));
        return parCle;
    }

    /**
     * How often something may be done: so many times at once, then once each time that a part of the period has passed.
     *
     * @param usage what is done
     * @param sujet by whom, or for whom; it is kept as a digest alone
     */
    record Debit(String usage, String sujet, int combien, Duration en) {

        public Debit {
            if (combien < 1) {
                throw new IllegalArgumentException("at least once");
            }
        }

        /** After how long one more may be done. */
        Duration pas() {
            return en.dividedBy(combien);
        }
    }

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
}
