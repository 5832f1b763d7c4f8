package fr.estran.socle.secrets;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.StructureCourante;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
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
}
