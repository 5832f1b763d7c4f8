package fr.estran.socle.base;

import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Who goes to the database first, when more ask than it has connections: whoever asks for a place, then pages that everybody
 * reads, then those of the team, then jobs; of one rank, whoever came first. Each rank leaves some to the others, so that none is
 * kept out. Who has no rank (commands, a start) is not counted.
 *
 * <p>Rule: order of work.
 */
@Component
public class OrdreDuTravail {

    /** The first goes first. */
    public enum Rang {
        /** Somebody asks for a place: what they typed is decided on. */
        DEMANDE,
        PAGE,
        EQUIPE,
        /** What can be done in a minute as well. */
        TACHE;

        /** Of the public, or of those who serve it. */
        private boolean memeCote(Rang autre) {
            return compareTo(EQUIPE) < 0 == autre.compareTo(EQUIPE) < 0;
        }
    }

    private static final ScopedValue<Rang> COURANT = ScopedValue.newInstance();

    /** Of all connections, one in so many is left to the team by the public, and to the public by the team. */
    private static final int PART_DES_AUTRES = 5;

    /** Of all connections, jobs have one in so many at most. */
    private static final int PART_DES_TACHES = 3;

    /** In seconds: as long as one waits for a connection. */
    private static final long PATIENCE = 10;

    /** In seconds: a job that has waited for so long is as urgent as what waits with it. */
    private static final long ATTENTE_D_UNE_TACHE = 60;

    private final int connexions;
    private final ReentrantLock verrou = new ReentrantLock();
    private final List<Attente> attentes = new ArrayList<>();
    private final Map<Rang, Integer> enCours = new EnumMap<>(Rang.class);

    public OrdreDuTravail(@Value("${spring.datasource.hikari.maximum-pool-size}") int connexions) {
        this.connexions = connexions;
    }

    public static <T, E extends Throwable> T auRang(Rang rang, ScopedValue.CallableOp<T, E> travail) throws E {
        return ScopedValue.where(COURANT, rang).call(travail);
    }

    static Optional<Rang> courant() {
        return COURANT.isBound() ? Optional.of(COURANT.get()) : Optional.empty();
    }

    /** Whether a page would wait for a connection: what is in memory does as well. */
    public boolean presse() {
        verrou.lock();
        try {
            return !attentes.isEmpty() || !libre(Rang.PAGE);
        } finally {
            verrou.unlock();
        }
    }

    /** How many wait for a connection. */
    public int enAttente() {
        verrou.lock();
        try {
            return attentes.size();
        } finally {
            verrou.unlock();
        }
    }

    /**
     * Waits for its turn; {@link #rendre} comes after it.
     *
     * @throws CannotCreateTransactionException when it has waited for too long; a job waits for as long as it takes
     */
    public void prendre(Rang rang) {
        verrou.lock();
        var attente = new Attente(rang, verrou.newCondition(), System.nanoTime());
        try {
            attentes.add(attente);
            appeler();
            while (attentes.contains(attente)) {
                var reste = attente.reste();
                if (reste <= 0) {
                    attentes.remove(attente);
                    throw new CannotCreateTransactionException(
                            "too many wait", new SQLTransientConnectionException("no connection in time"));
                }
                attente.tour().awaitNanos(reste);
                appeler();
            }
        } catch (InterruptedException e) {
            if (!attentes.remove(attente)) {
                rendre(rang);
            }
            Thread.currentThread().interrupt();
            throw new CannotCreateTransactionException("interrupted", e);
        } finally {
            verrou.unlock();
        }
    }

    public void rendre(Rang rang) {
        verrou.lock();
        try {
            enCours.merge(rang, -1, Integer::sum);
            appeler();
        } finally {
            verrou.unlock();
        }
    }

    /** Those whose turn it is go, as long as there is room. */
    private void appeler() {
        var maintenant = System.nanoTime();
        attentes.stream()
                .sorted(Comparator.comparing((Attente attente) -> attente.pese(maintenant))
                        .thenComparingLong(Attente::depuis))
                .toList()
                .forEach(this::appeler);
    }

    private void appeler(Attente attente) {
        if (libre(attente.rang())) {
            enCours.merge(attente.rang(), 1, Integer::sum);
            attentes.remove(attente);
            attente.tour().signal();
        }
    }

    private boolean libre(Rang rang) {
        return prises(_ -> true) < connexions
                && prises(rang::memeCote) < Math.max(1, connexions - connexions / PART_DES_AUTRES)
                && (rang != Rang.TACHE || prises(rang::equals) < Math.max(1, connexions / PART_DES_TACHES));
    }

    private int prises(Predicate<Rang> lesquels) {
        return enCours.entrySet().stream()
                .filter(rang -> lesquels.test(rang.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private record Attente(Rang rang, Condition tour, long depuis) {

        /** A job that was made to wait for a minute stands with those who are decided on. */
        Rang pese(long maintenant) {
            return rang == Rang.TACHE && maintenant - depuis > TimeUnit.SECONDS.toNanos(ATTENTE_D_UNE_TACHE)
                    ? Rang.DEMANDE
                    : rang;
        }

        /** In billionths of a second; a job looks again and again. */
        long reste() {
            return TimeUnit.SECONDS.toNanos(PATIENCE) - (rang == Rang.TACHE ? 0 : System.nanoTime() - depuis);
        }
    }
}
