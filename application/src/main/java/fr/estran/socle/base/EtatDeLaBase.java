package fr.estran.socle.base;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, and has room: told in one line of the journal when it does not any more, and in one when it does
 * again, however many ask meanwhile. While it is known to be away, one at a time tries; all others are told so at once.
 */
@Component
public final class EtatDeLaBase implements MeterBinder {

    private static final Logger JOURNAL = LoggerFactory.getLogger(EtatDeLaBase.class);

    /** Without a refusal for so long, it has room again: where its disk can be asked, and where it cannot. */
    private static final Duration REMISE = Duration.ofMinutes(1);

    private static final Duration REMISE_SANS_RIEN_VOIR = Duration.ofMinutes(10);

    /** A crowd is told of once in so long. */
    private static final Duration AFFLUENCE = Duration.ofMinutes(1);

    /** So long after it has answered again, a connection from before may still be found. */
    private static final Duration DOUTE = Duration.ofMinutes(1);

    private final Intendance intendance;
    private final AtomicBoolean muette = new AtomicBoolean();
    private final AtomicBoolean absente = new AtomicBoolean();
    private final AtomicBoolean essai = new AtomicBoolean();
    private final AtomicBoolean pleine = new AtomicBoolean();
    private volatile long reponduA = System.nanoTime() - DOUTE.toNanos();
    private volatile long refusA;
    private volatile long affluenceA = System.nanoTime() - AFFLUENCE.toNanos();

    EtatDeLaBase(Intendance intendance) {
        this.intendance = intendance;
    }

    /** It answers, and nothing can be written. */
    boolean pleine() {
        return pleine.get();
    }

    /**
     * Of what went wrong because of it: {@link BaseMuette#enCause}. Whoever held a connection from before finds out late that it
     * leads nowhere: since it has answered again to others, that is no news.
     *
     * @param depuis since when it was at work, by {@link System#nanoTime}
     */
    public void noter(Throwable erreur, long depuis) {
        if (BaseMuette.pleine(erreur)) {
            refusA = System.nanoTime();
            if (pleine.compareAndSet(false, true)) {
                JOURNAL.error("the database has no room left, on its disk or in its memory; told once, until it has");
            }
        } else if (BaseMuette.affluence(erreur)) {
            direLAffluence();
        } else {
            perdue(depuis);
        }
    }

    private synchronized void perdue(long depuis) {
        if (depuis - reponduA > 0) {
            direMuette();
        }
    }

    private void direMuette() {
        if (muette.compareAndSet(false, true)) {
            JOURNAL.error("the database does not answer; told once, until it does");
        }
    }

    private synchronized void direLAffluence() {
        if (ecoulee(affluenceA, AFFLUENCE)) {
            affluenceA = System.nanoTime();
            JOURNAL.warn("too many ask the database at once: some are told to come back; told once a minute");
        }
    }

    /** No connection can be made. Whoever finds one meanwhile says so before or after, never in the midst: who is away is mute. */
    synchronized void estAbsente() {
        absente.set(true);
        direMuette();
    }

    boolean absente() {
        return absente.get();
    }

    /** Something went wrong because of it and nothing was well since, or was until just now. */
    boolean douteuse() {
        return muette.get() || !ecoulee(reponduA, DOUTE);
    }

    /** @return whether the one who asks is to try; {@link #aEssaye} comes after it */
    boolean essayer() {
        return essai.compareAndSet(false, true);
    }

    void aEssaye() {
        essai.set(false);
    }

    /** A connection was had that answers. */
    synchronized void repond() {
        absente.set(false);
        if (muette.compareAndSet(true, false)) {
            reponduA = System.nanoTime();
            JOURNAL.warn("the database answers again");
        }
    }

    /** Asked now and then, whoever asks: a disk does not say that it has room again. */
    void regarderLaPlace() {
        if (pleine.get() && aDeLaPlace() && pleine.compareAndSet(true, false)) {
            JOURNAL.warn("the database has room again");
        }
    }

    @Override
    public void bindTo(MeterRegistry mesures) {
        jauge(mesures, "estran.base.muette", "1 while the database does not answer", muette);
        jauge(mesures, "estran.base.pleine", "1 while the database has no room", pleine);
    }

    private static void jauge(MeterRegistry mesures, String nom, String quoi, AtomicBoolean vrai) {
        Gauge.builder(nom, vrai, dit -> dit.get() ? 1 : 0).description(quoi).register(mesures);
    }

    private boolean aDeLaPlace() {
        try {
            var libre = intendance.placeLibre();
            return libre.isEmpty()
                    ? ecoulee(refusA, REMISE_SANS_RIEN_VOIR)
                    : ecoulee(refusA, REMISE) && libre.getAsLong() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean ecoulee(long depuis, Duration duree) {
        return System.nanoTime() - depuis >= duree.toNanos();
    }
}
