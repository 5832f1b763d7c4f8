package fr.estran.banc.places;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Many who start at one moment. */
final class Ensemble {

    private static final long PATIENCE = 120;

    private Ensemble() {}

    static <T> List<T> faire(int combien, IntFunction<Callable<T>> travail) throws Exception {
        var depart = new CyclicBarrier(combien);
        try (var fils = Executors.newCachedThreadPool()) {
            var faits = new ArrayList<Future<T>>();
            for (var rang = 0; rang < combien; rang++) {
                var sien = travail.apply(rang);
                faits.add(fils.submit(() -> {
                    depart.await();
                    return sien.call();
                }));
            }
            var resultats = new ArrayList<T>();
            for (var fait : faits) {
                resultats.add(attendre(fait));
            }
            return resultats;
        }
    }

    /** What went wrong for one is told as it was, not as the failure of a thread. */
    static <T> T attendre(Future<T> fait) throws Exception {
        try {
            return fait.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
