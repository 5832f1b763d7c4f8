package fr.estran.scelles;

import java.time.Instant;
import java.util.Optional;

/** Wrong codes at a first start, counted in memory: there may be no structure yet to count them for. */
final class EssaisDuPremierCode {

    private static final int SANS_ATTENTE = 5;
    private static final int ATTENTE_MAXIMALE = 900;

    private int echecs;
    private Instant reprise = Instant.MIN;

    /** Counted as wrong before it is looked at; false if it must not be. */
    synchronized boolean compter(Instant maintenant) {
        if (attente(maintenant).isPresent()) {
            return false;
        }
        echecs++;
        if (echecs >= SANS_ATTENTE) {
            reprise = maintenant.plusSeconds(Math.min(ATTENTE_MAXIMALE, 1L << Math.min(echecs - SANS_ATTENTE, 10)));
        }
        return true;
    }

    synchronized Optional<Instant> attente(Instant maintenant) {
        return maintenant.isBefore(reprise) ? Optional.of(reprise) : Optional.empty();
    }

    synchronized void oublier() {
        echecs = 0;
        reprise = Instant.MIN;
    }
}
