package fr.estran.inscriptions.places;

import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * A queue before the places of one action: so that a crowd at one door does not take all the connections to the database,
 * and leave none to whoever comes to another. It decides nothing: the lock in the database does.
 */
@Component
public class Affluence {

    private static final int PORTES = 64;
    private static final int DE_FRONT = 6;
    /** In seconds. */
    private static final int PATIENCE = 20;

    private final Porte[] portes = Stream.generate(Porte::new).limit(PORTES).toArray(Porte[]::new);

    /**
     * As long as places are being given, everyone waits for their turn. When the first at the door have waited in vain for
     * the lock, those behind them are told so too, rather than try it one after the other.
     *
     * @param travail begun anew when it waited for the lock too long while others were passing: it must leave nothing behind
     * @throws CannotAcquireLockException when the places are being decided elsewhere for too long
     */
    public <T> T passer(UUID file, Supplier<T> travail) {
        var porte = portes[Math.floorMod(file.hashCode(), PORTES)];
        var arrivee = System.nanoTime();
        porte.entrer(arrivee);
        try {
            return porte.passer(travail, arrivee);
        } finally {
            porte.tours.release();
        }
    }

    private static final class Porte {

        private final Semaphore tours = new Semaphore(DE_FRONT, true);
        private final AtomicLong passages = new AtomicLong();
        private volatile long fermeeLe = System.nanoTime();

        /** In the order of arrival: whoever came first is not overtaken by whoever looks more often. */
        private void entrer(long arrivee) {
            try {
                if (!tours.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                    throw ailleurs();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CannotAcquireLockException("interrupted", e);
            }
            // Whoever gave up has just left their turn to the next, who would try for as long as they did.
            if (fermeeDepuis(arrivee)) {
                tours.release();
                throw ailleurs();
            }
        }

        /** A queue that moves is no door that is shut: whoever lost their turn in it takes another. */
        private <T> T passer(Supplier<T> travail, long arrivee) {
            while (true) {
                var avant = passages.get();
                try {
                    var fait = travail.get();
                    passages.incrementAndGet();
                    return fait;
                } catch (PessimisticLockingFailureException e) {
                    if (passages.get() == avant || System.nanoTime() - arrivee > TimeUnit.SECONDS.toNanos(PATIENCE)) {
                        fermeeLe = System.nanoTime();
                        throw e;
                    }
                }
            }
        }

        private boolean fermeeDepuis(long arrivee) {
            return fermeeLe - arrivee > 0;
        }

        private static CannotAcquireLockException ailleurs() {
            return new CannotAcquireLockException("the places are being decided elsewhere");
        }
    }
}
