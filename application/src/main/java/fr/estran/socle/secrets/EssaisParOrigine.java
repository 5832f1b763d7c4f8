package fr.estran.socle.secrets;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The wrong codes of each origin, of so many of them: the one that was not heard of for longest is forgotten. */
final class EssaisParOrigine {

    private static final int ORIGINES = 10_000;

    private final Map<String, Essais> essais = new LinkedHashMap<>(16, 0.75f, true) {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Essais> ancien) {
            return size() > ORIGINES;
        }
    };

    synchronized Essais de(String origine) {
        return essais.computeIfAbsent(origine, _ -> new Essais());
    }

    /** Wrong codes at a first start, counted in memory: there may be no structure yet to count them for. */
    static final class Essais {

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
}
