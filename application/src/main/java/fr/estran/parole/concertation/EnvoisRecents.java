package fr.estran.parole.concertation;

import java.util.LinkedHashSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Forms that were sent a moment ago, each by the number that its page drew by chance: a double click counts once. They are in the
 * memory of this server alone, the last thousand of them, and of nobody: nothing of it is written.
 */
@Component
class EnvoisRecents {

    private static final int RETENUS = 1_000;

    private final LinkedHashSet<String> vus = new LinkedHashSet<>();

    /** @param depot is done once, and again if it failed. @return what it said; true where it was done already */
    boolean uneFois(String geste, UUID envoi, BooleanSupplier depot) {
        var cle = geste + envoi;
        if (!retenir(cle)) {
            return true;
        }
        boolean garde = false;
        try {
            garde = depot.getAsBoolean();
            return garde;
        } finally {
            if (!garde) {
                oublier(cle);
            }
        }
    }

    private synchronized boolean retenir(String cle) {
        if (vus.size() >= RETENUS) {
            vus.removeFirst();
        }
        return vus.add(cle);
    }

    private synchronized void oublier(String cle) {
        vus.remove(cle);
    }
}
