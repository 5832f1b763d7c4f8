package fr.estran.banc.places;

import static fr.estran.banc.places.EpreuveManquee.exiger;

import fr.estran.socle.commun.ActionId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** How many ask for a place and have their answer in a second, and how long each waits for it. */
public final class Debit {

    private static final int OUVERTURE = 1000;
    private static final int PAGES = 5000;
    private static final int ATELIERS = 40;
    private static final int REDIRIGE = 302;

    /** @param parSeconde registrations answered */
    public record Mesure(String quoi, int inscriptions, double parSeconde, double p50, double p95, double p99) {}

    private final Terrain terrain;
    private final AtomicLong noms = new AtomicLong();

    public Debit(Terrain terrain) {
        this.terrain = terrain;
    }

    /** So many people at a time, each asking again as soon as they are answered, for places of which half will be missing. */
    public Mesure soutenu(String quoi, int ateliers, int places, int personnes, Duration duree) throws Exception {
        var actions = IntStream.range(0, ateliers)
                .mapToObj(_ -> terrain.atelier(places, false))
                .toList();
        var durees = new ConcurrentLinkedQueue<Long>();
        var fin = System.nanoTime() + duree.toNanos();
        Ensemble.<Integer>faire(personnes, rang -> () -> {
            for (var tour = rang; System.nanoTime() < fin; tour++) {
                durees.add(inscrire(actions.get(tour % ateliers), rang));
            }
            return rang;
        });
        verifier(actions, places, durees.size());
        return mesure(quoi, durees, duree.toNanos() / 1e9);
    }

    /** The limit of the machine: the same people, at one action, whose rows are written without a service. */
    public Mesure sansNous(String quoi, int places, int personnes, Duration duree) throws Exception {
        var action = terrain.atelier(places, false);
        var durees = new ConcurrentLinkedQueue<Long>();
        var fin = System.nanoTime() + duree.toNanos();
        Ensemble.<Integer>faire(personnes, rang -> () -> {
            try (var sienne = terrain.sansNous()) {
                while (System.nanoTime() < fin) {
                    var depart = System.nanoTime();
                    sienne.inscrire(action, Noms.de(noms.incrementAndGet()));
                    durees.add(System.nanoTime() - depart);
                }
            }
            return rang;
        });
        verifier(List.of(action), places, durees.size());
        return mesure(quoi, durees, duree.toNanos() / 1e9);
    }

    /** Registration opens: each second its share of people who register, and of people who look at the programme. */
    public List<Mesure> ouverture(String quand, Duration duree) throws Exception {
        var actions = IntStream.range(0, ATELIERS)
                .mapToObj(_ -> terrain.atelier(8, false))
                .toList();
        var inscriptions = new ConcurrentLinkedQueue<Long>();
        var pages = new ConcurrentLinkedQueue<Long>();
        var rangs = new AtomicInteger();
        repandre(OUVERTURE + PAGES, duree, rang -> {
            if (rang % (PAGES / OUVERTURE + 1) == 0) {
                inscriptions.add(inscrire(actions.get(rangs.getAndIncrement() % ATELIERS), rang));
            } else {
                pages.add(regarder(actions.get(rang % ATELIERS), rang));
            }
        });
        verifier(actions, 8, OUVERTURE);
        var secondes = duree.toNanos() / 1e9;
        return List.of(
                mesure("ouverture" + quand + ", inscriptions", inscriptions, secondes),
                mesure("ouverture" + quand + ", pages", pages, secondes));
    }

    private interface Venue {

        void venir(int rang) throws Exception;
    }

    /** They come at equal intervals, whatever becomes of those before them. */
    private static void repandre(int combien, Duration duree, Venue venue) throws Exception {
        var depart = System.nanoTime();
        var tous = new ArrayList<Callable<Integer>>();
        for (var rang = 0; rang < combien; rang++) {
            var sien = rang;
            tous.add(() -> {
                var heure = depart + duree.toNanos() / combien * sien;
                TimeUnit.NANOSECONDS.sleep(Math.max(0, heure - System.nanoTime()));
                venue.venir(sien);
                return sien;
            });
        }
        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var fait : fils.invokeAll(tous)) {
                Ensemble.attendre(fait);
            }
        }
    }

    private long inscrire(ActionId action, int rang) throws Exception {
        var depart = System.nanoTime();
        var statut = terrain.passant(rang)
                .inscrire(action, Noms.de(noms.incrementAndGet()))
                .statusCode();
        exiger(statut == REDIRIGE, "status %d", statut);
        return System.nanoTime() - depart;
    }

    private long regarder(ActionId action, int rang) throws Exception {
        var depart = System.nanoTime();
        var chemin = rang % 2 == 0 ? "/programme" : "/programme/" + action + "/inscription";
        var statut = terrain.passant(rang).lire(chemin).statusCode();
        exiger(statut == 200, "status %d", statut);
        return System.nanoTime() - depart;
    }

    /** Exactly as many have a place as there are, and everyone else a rank. */
    private void verifier(List<ActionId> actions, int places, int inscrites) {
        var comptes = actions.stream().map(terrain::compte).toList();
        comptes.forEach(compte -> exiger(
                compte.confirmees() == Math.min(places, compte.confirmees() + compte.enAttente())
                        && compte.prises() == compte.confirmees(),
                "%s",
                compte));
        var ensemble = comptes.stream()
                .mapToInt(compte -> compte.confirmees() + compte.enAttente())
                .sum();
        exiger(ensemble == inscrites, "%d of %d", ensemble, inscrites);
    }

    private static Mesure mesure(String quoi, Iterable<Long> durees, double secondes) {
        var triees = new ArrayList<Long>();
        durees.forEach(triees::add);
        triees.sort(null);
        return new Mesure(
                quoi,
                triees.size(),
                triees.size() / secondes,
                centile(triees, 50),
                centile(triees, 95),
                centile(triees, 99));
    }

    private static double centile(List<Long> triees, int combien) {
        return triees.get(Math.min(triees.size() - 1, triees.size() * combien / 100)) / 1e6;
    }
}
