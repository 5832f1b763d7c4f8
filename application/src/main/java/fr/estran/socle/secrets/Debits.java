package fr.estran.socle.secrets;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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
        var enOrdre = enOrdre(debits);
        if (enOrdre.isEmpty()) {
            return true;
        }
        var maintenant = horloge.instant();
        var verses = repository.verser(
                structure,
                List.copyOf(enOrdre.keySet()),
                enOrdre.values().stream()
                        .map(debit -> maintenant.plus(pas(debit).multipliedBy(fois)))
                        .toList(),
                enOrdre.values().stream()
                        .map(debit -> maintenant.plus(debit.en()).plus(DebitRepository.ARRONDI))
                        .toList(),
                maintenant);
        if (!verses) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return verses;
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

        /**
         * All of them in one statement, in the order of their keys, each under the lock of its row: of many at once, by any number
         * of instances, each sees those before it. Everybody of a town comes by one of these rows: the disk is not waited for, and
         * what a power cut takes of the last moment's counts harms nobody.
         *
         * @param versees when each would be empty, were it empty now
         * @param pleines until when each may be filled
         * @return whether none is fuller than it may be; else the counts are to be undone
         */
        boolean verser(
                StructureId structure,
                List<byte[]> cles,
                List<Instant> versees,
                List<Instant> pleines,
                Instant maintenant) {
            return jdbc.sql("""
                with compte as (
                    insert into debit (structure_id, cle, vide_le)
                    select :structure, cle, versee
                    from unnest(:cles::bytea[], :versees::timestamptz[]) nouveau (cle, versee)
                    on conflict (structure_id, cle) do update
                    set vide_le = greatest(debit.vide_le, cast(:maintenant as timestamptz))
                        + (excluded.vide_le - cast(:maintenant as timestamptz))
                    returning cle, vide_le, set_config('synchronous_commit', 'off', true)
                )
                select coalesce(bool_and(compte.vide_le <= limite.pleine), true)
                from compte
                join unnest(:cles::bytea[], :pleines::timestamptz[]) limite (cle, pleine) on limite.cle = compte.cle
                """)
                    .param("structure", structure)
                    .param("cles", cles.toArray(byte[][]::new))
                    .param("versees", versees)
                    .param("pleines", pleines)
                    .param("maintenant", maintenant)
                    .query(Boolean.class)
                    .single();
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
