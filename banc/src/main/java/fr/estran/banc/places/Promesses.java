package fr.estran.banc.places;

import fr.estran.socle.commun.ActionId;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * People who come to register, so many a second, whatever happens to the service; whoever is not answered sends the same form again
 * after a second, as the page of absence asks. What each was promised is kept, to be looked for afterwards.
 */
public final class Promesses implements AutoCloseable {

    private static final int ATELIERS = 6;
    private static final int PLACES = 5000;
    private static final int PATIENCE_S = 120;
    private static final int COUPURE = 0;

    /**
     * @param venues how many came
     * @param promises how many saw their place
     * @param perdues of these, how many have no place that is theirs, or more than one
     * @param enDouble how many are there twice
     * @param renvoyees forms that were sent again, by the status that made them so (0: nothing was answered)
     */
    public record Bilan(long venues, int promises, long perdues, int enDouble, String renvoyees) {

        public boolean tenues() {
            return perdues == 0 && enDouble == 0 && promises == venues;
        }
    }

    private record Promise(UUID secret, long quand) {}

    private final Terrain terrain;
    private final List<ActionId> ateliers;
    private final ConcurrentLinkedQueue<Promise> promises = new ConcurrentLinkedQueue<>();
    private final ConcurrentSkipListMap<Integer, AtomicLong> renvoyees = new ConcurrentSkipListMap<>();
    private final AtomicLong venues = new AtomicLong();
    private final ScheduledExecutorService porte = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService gens = Executors.newCachedThreadPool();

    public Promesses(Terrain terrain, int parSeconde) {
        this.terrain = terrain;
        ateliers = IntStream.range(0, ATELIERS)
                .mapToObj(_ -> terrain.atelier(PLACES, false))
                .toList();
        var ecart = TimeUnit.SECONDS.toMicros(1) / parSeconde;
        porte.scheduleAtFixedRate(() -> gens.execute(this::venir), ecart, ecart, TimeUnit.MICROSECONDS);
    }

    /** The longest time since then, a moment of {@link System#nanoTime}, in which nobody was promised anything. */
    public Duration silence(long depuis) {
        var dernier = depuis;
        var silence = 0L;
        for (var promise : promises.stream()
                .mapToLong(Promise::quand)
                .filter(quand -> quand > depuis)
                .sorted()
                .toArray()) {
            silence = Math.max(silence, promise - dernier);
            dernier = promise;
        }
        return Duration.ofNanos(Math.max(silence, System.nanoTime() - dernier));
    }

    /** Whether, from now on and before this patience ends, somebody is promised something. */
    public boolean reprennent(Duration patience) throws InterruptedException {
        var maintenant = System.nanoTime();
        while (System.nanoTime() - maintenant < patience.toNanos()) {
            if (promises.stream().anyMatch(promise -> promise.quand() > maintenant)) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return false;
    }

    /** Nobody comes any more, all who came have been answered, and each promise is looked for. */
    public Bilan relever() throws InterruptedException {
        porte.shutdown();
        porte.awaitTermination(PATIENCE_S, TimeUnit.SECONDS);
        gens.shutdown();
        gens.awaitTermination(PATIENCE_S, TimeUnit.SECONDS);
        var perdues = promises.stream()
                .filter(promise ->
                        !terrain.lire(base -> base.placesDe(promise.secret())).equals(List.of("confirmee")))
                .count();
        return new Bilan(
                venues.get(), promises.size(), perdues, terrain.lire(BancRepository::deuxFois), "" + renvoyees);
    }

    @Override
    public void close() {
        porte.shutdownNow();
        gens.shutdownNow();
    }

    private void venir() {
        var rang = venues.incrementAndGet();
        var passant = terrain.passant((int) rang)
                .depuis(String.format(Locale.ROOT, "2001:db8:%x:%x::5", rang >> 16, rang & 0xffff));
        var atelier = ateliers.get((int) (rang % ATELIERS));
        var saisie = Passant.saisie("06 12 34 56 78", Noms.de(rang));
        try {
            while (!promise(passant, atelier, saisie)) {
                TimeUnit.SECONDS.sleep(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean promise(Passant passant, ActionId atelier, Map<String, String> saisie) throws InterruptedException {
        int statut;
        try {
            statut = passant.inscrire(atelier, saisie).statusCode();
        } catch (IOException e) {
            statut = COUPURE;
        }
        if (statut == 302) {
            promises.add(new Promise(passant.secret(), System.nanoTime()));
            return true;
        }
        renvoyees.computeIfAbsent(statut, _ -> new AtomicLong()).incrementAndGet();
        return false;
    }
}
